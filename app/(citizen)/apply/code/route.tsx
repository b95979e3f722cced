import { ReviewPage } from '@/components/drafts/review-page'
import { SealedCodePage } from '@/components/drafts/sealed-code-page'
import { reviewOf } from '@/lib/apply/review'
import { chooseCodes, codesFor } from '@/lib/apply/show-codes'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'
import { sealedCodeWords } from '@/lib/i18n/sealed-code'

export const GET = shows(showCodes)
export const POST = records(choose)

async function showCodes(visitor: Visitor) {
  const found = await codesFor(visitor)
  if ('instead' in found) return found.instead
  const { sealed, applying } = found
  const { municipality } = applying.rules.book.ruleSet
  const { result, naming } = applying

  return page(<SealedCodePage {...sealed} {...{ result, municipality, naming }} />, {
    title: sealedCodeWords.title[visitor.language],
  })
}

async function choose(visitor: Visitor) {
  const chosen = await chooseCodes(visitor)
  if ('instead' in chosen) return chosen.instead
  if (chosen.kind === 'chosen') return redirectTo(paths.applyCode(), chosen.session)

  return page(<ReviewPage {...reviewOf(visitor.session, chosen.applying)} told={chosen.kind} />, {
    title: applyWords.reviewTitle[visitor.language],
    status: 422,
  })
}

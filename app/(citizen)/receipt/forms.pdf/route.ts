import { findPapersOf } from '@/lib/db/papers'
import { bundleOf } from '@/lib/drafts/bundle'
import { ownDraft } from '@/lib/drafts/own-draft'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { file, redirectTo } from '@/lib/html/reply'

export const GET = shows(sendForms)

async function sendForms({ session, today }: Visitor) {
  const draft = await ownDraft(session)
  if (!draft) return redirectTo(paths.receipt())
  const { book } = await rulesFor(session, today)
  const papers = await findPapersOf(book.ruleSet)
  const { pdf } = await bundleOf(draft.content, { book, today, papers, isDuplex: false })

  return file(new Uint8Array(pdf), { type: 'application/pdf', name: 'tetsuzuki-navi.pdf', opensInPlace: true })
}

import { AddressPage } from '@/components/drafts/address-page'
import { applyingFor } from '@/lib/apply/applying'
import { lookUpAddress, wantsLookUp } from '@/lib/apply/look-up-address'
import { pathOfStep, stepAfter } from '@/lib/apply/progress'
import { saveStep } from '@/lib/apply/save-step'
import { readScreen, typedScreen } from '@/lib/apply/screen'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'

export const GET = shows(showAddress)
export const POST = records(recordAddress)

async function showAddress(visitor: Visitor) {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const typed = typedScreen('address', applying)

  return page(<AddressPage applying={applying} typed={typed} mistakes={[]} found={null} />, {
    title: applyWords.addressTitle[visitor.language],
  })
}

async function recordAddress(visitor: Visitor) {
  const { form, language } = visitor
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const title = applyWords.addressTitle[language]
  const fields = applying.plan.address.map(({ id }) => id)
  if (wantsLookUp(form, fields)) {
    const { form: typed, ...looked } = lookUpAddress(form, { fields, language })
    return page(<AddressPage applying={applying} typed={typed} {...looked} />, {
      title,
      status: looked.mistakes.length > 0 ? 422 : 200,
    })
  }
  const read = readScreen(form, 'address', applying)
  const { mistakes } = read(applying.application)
  if (mistakes.length > 0 && !form.has('stop')) {
    return page(<AddressPage applying={applying} typed={form} mistakes={mistakes} found={null} />, {
      title,
      status: 422,
    })
  }

  return saveStep(visitor, applying, { read, next: () => pathOfStep(stepAfter('address', applying.plan)) })
}

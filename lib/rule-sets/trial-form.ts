import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { findPapersOf } from '@/lib/db/papers'
import { templateOfCityForm } from '@/lib/forms/city-form'
import { formDataFrom } from '@/lib/forms/form-data'
import { pictureOfPage } from '@/lib/forms/paper-picture'
import { renderForm } from '@/lib/forms/pdf/bundle'
import { specimen } from '@/lib/forms/specimen'
import { ruleSetBeingEdited } from './being-edited'

/** The form being edited, printed with nobody's data; null when there is no such form. */
export async function trialOf(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { ruleSet } = await ruleSetBeingEdited()
  const form = ruleSet.forms.find(one => one.id === id)
  if (!form) return null
  const { name, mayorTitle } = ruleSet.municipality
  const data = formDataFrom({ ...specimen({ name: name.ja, mayorTitle }), filingOn: todayInJapan() })
  const papers = await findPapersOf({ forms: [form] })
  const { pdf } = await renderForm({ template: templateOfCityForm(form), data }, { papers, createdOn: todayInJapan() })
  return new Uint8Array(pdf)
}

export async function pagePictureOf(id: string, page: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const { ruleSet } = await ruleSetBeingEdited()
  const form = ruleSet.forms.find(one => one.id === id)
  const paper = form && (await findPapersOf({ forms: [form] })).get(form.pdf)
  const picture = paper ? await pictureOfPage(paper, page) : null
  return picture && new Uint8Array(picture)
}

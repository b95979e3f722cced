import type { Address, Application } from '@/lib/drafts/application'
import { noAnswers } from '@/lib/rules/situation'
import { type FormData, formDataFrom } from './form-data'

const nowhere: Address = { postalCode: '', text: '', building: '' }

export const emptyApplication: Application = {
  people: [],
  newAddress: nowhere,
  oldAddress: nowhere,
  newHead: '',
  oldHead: '',
  phone: '',
  bank: null,
  proxy: null,
  extra: {},
}

/** A form with nothing on it but its own words. */
export function blankFormData(mayorTitle: string): FormData {
  return formDataFrom({
    application: emptyApplication,
    answers: noAnswers,
    events: [],
    filingOn: null,
    receiptCode: null,
    municipality: { name: '', mayorTitle },
    procedureTitles: [],
    concerned: {},
  })
}

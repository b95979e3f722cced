import { ageOn } from '@/lib/calendar/age'
import { parseLocalDate } from '@/lib/calendar/local-date'
import { homeOf, wholeAddress } from './address'
import { type FormPerson, nobody } from './form-person'
import type { FormSource } from './form-source'

/** Who died, from what only the forms ask; they lived at home unless another address was given. */
export function deceasedOf(source: FormSource): FormPerson {
  const { extra } = source.application
  const item = (id: string) => extra[`deceased-${id}`] ?? ''
  const birth = parseLocalDate(item('birth-date'))
  const diedOn = parseLocalDate(String(source.answers.household['died-on'] ?? ''))
  const isKnown = item('name') !== ''

  return {
    ...nobody,
    name: item('name'),
    kana: item('kana'),
    birthDate: birth ?? '',
    age: birth && diedOn ? String(ageOn(birth, diedOn, 'birthday')) : '',
    sex: item('sex'),
    address: item('address') || (isKnown ? wholeAddress(homeOf(source)) : ''),
    kinship: extra['relation-to-deceased'] ?? '',
    registeredDomicile: item('domicile'),
    familyRegisterHead: item('register-head'),
  }
}

/** What 死亡届 asks beyond the person: relatives come first among those who may file (戸籍法第87条). */
export function deathOf({ application: { extra, newHead }, answers: { household } }: FormSource, { name }: FormPerson) {
  const livedTogether = extra['lived-with-deceased'] ?? ''
  const relation = extra['relation-to-deceased'] ?? ''
  const isHead = household['deceased-was-head'] === 'yes'
  return {
    deceasedHead: isHead ? name : livedTogether === 'yes' ? newHead : '',
    deceasedHasSpouse: relation === 'spouse' ? 'yes' : '',
    deathFilerRole: roles[`${relation === 'other' ? 'other' : relation && 'kin'} ${livedTogether}`] ?? '',
  }
}

const roles: Readonly<Record<string, string>> = { 'kin yes': 'kin-at-home', 'kin no': 'kin', 'other yes': 'housemate' }

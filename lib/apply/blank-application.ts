import type { Application, Person } from '@/lib/drafts/application'

const blankAddress = { postalCode: '', text: '', building: '' }

const blankPerson: Person = {
  name: { family: '', given: '' },
  kana: { family: '', given: '' },
  sex: '',
  registeredDomicile: '',
  familyRegisterHead: '',
  nationality: '',
  residenceStatus: '',
}

export function blankApplication(people: number): Application {
  return {
    people: Array.from({ length: people }, () => blankPerson),
    newAddress: blankAddress,
    oldAddress: blankAddress,
    newHead: '',
    oldHead: '',
    phone: '',
    bank: null,
    proxy: null,
    extra: {},
  }
}

/** As many people as the household has, nobody's facts moved to another. */
export function forHousehold(application: Application | null, people: number): Application {
  const blank = blankApplication(people)
  if (!application) return blank
  return { ...application, people: blank.people.map((person, index) => application.people[index] ?? person) }
}

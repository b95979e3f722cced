import { fiscalYearEndAfterAge, schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { FormData } from './form-data'
import type { FormId } from './form-ids'
import type { FormPerson } from './form-person'
import type { FormSource } from './form-source'

/** The people of repeated rows, by what they are to the form. */
export function listsOf(
  { concerned, filingOn, events, answers }: FormSource,
  people: readonly FormPerson[],
  deceased: FormPerson,
): FormData['lists'] {
  const only = (form: FormId, otherwise: (person: FormPerson) => boolean) => {
    const indexes = concerned[form]
    return people.filter((person, index) => (indexes?.length ? indexes.includes(index) : otherwise(person)))
  }
  const until = (age: number) => (person: FormPerson) => isWithinFiscalYearOf(person, age, filingOn)
  const leavesByDeath = events.includes('death') && answers.household['deceased-insurance'] === 'kokuho'
  return {
    people,
    insured: leavesByDeath
      ? [deceased]
      : only('kokuho-shikaku', ({ healthInsurance }) => joinsKokuho.includes(healthInsurance)),
    children: people.filter(person => isChild(person) && until(18)(person)),
    olderChildren: people.filter(person => isChild(person) && !until(18)(person) && until(22)(person)),
    pupils: only('tennyugaku', person => gradeOf(person, filingOn) !== null),
    concerned: people,
  }
}

const joinsKokuho: readonly string[] = ['kokuho', 'none', '']

export function concernedOf({ concerned }: FormSource, people: readonly FormPerson[]): FormData['concerned'] {
  const named = Object.entries(concerned).map(([form, indexes]) => [
    form,
    (indexes ?? []).flatMap(index => people[index] ?? []),
  ])
  return Object.fromEntries(named)
}

function isChild({ kinship }: FormPerson): boolean {
  return kinship === 'child'
}

/** 「○歳に達する日以後の最初の3月31日まで」; false where the birth date is not known. */
function isWithinFiscalYearOf({ birthDate }: FormPerson, age: number, on: LocalDate | null): boolean {
  const birth = parseLocalDate(birthDate)
  return birth !== null && on !== null && on <= fiscalYearEndAfterAge(birth, age)
}

function gradeOf({ birthDate }: FormPerson, on: LocalDate | null): number | null {
  const birth = parseLocalDate(birthDate)
  return birth && on ? schoolGradeOn(birth, on) : null
}

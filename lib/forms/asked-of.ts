import { schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { MemberAnswers } from '@/lib/rules/situation'
import type { AskedOf, DataItem } from './data-items'

/** A member of the household by place, with what the guide knows of them. */
export type Member = { readonly index: number; readonly facts: MemberAnswers; readonly on: LocalDate }

/** Whether a data item is asked at all, once for the household or of some member. Null: nobody has been listed. */
export function isAskedIn({ needs }: Pick<DataItem, 'needs'>, members: readonly MemberAnswers[] | null): boolean {
  if (needs === 'unlisted') return members === null
  return needs === undefined || (members ?? []).some(({ relation }) => relation === needs)
}

/** Whether a data item is asked of this person; what is of the household is asked of nobody in particular. */
export function isAskedOf({ of, within }: Pick<DataItem, 'of' | 'within'>, member: Member): boolean {
  return conditions[of](member) && (within === undefined || conditions[within](member))
}

const conditions: Readonly<Record<AskedOf, (member: Member) => boolean>> = {
  household: () => false,
  everyone: () => true,
  filer: ({ index }) => index === 0,
  couple: ({ index, facts }) => index === 0 || facts.relation === 'spouse',
  foreign: isForeign,
  japanese: member => !isForeign(member),
  renamed: ({ facts }) => facts['name-changes'] === 'yes',
  'school-children': ({ facts, on }) => {
    const birth = birthOf(facts)
    return birth !== null && schoolGradeOn(birth, on) !== null
  },
}

function birthOf(facts: MemberAnswers): LocalDate | null {
  return parseLocalDate(String(facts['birth-date'] ?? ''))
}

/** Asked only where a household has foreign members, so that no answer means Japanese. */
function isForeign({ facts }: Member): boolean {
  return facts.nationality === 'mid-long-term' || facts.nationality === 'special-permanent'
}

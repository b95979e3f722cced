import { ageOn } from '@/lib/calendar/age'
import { eraOf } from '@/lib/calendar/era'
import { type LocalDate, parseLocalDate, partsOf } from '@/lib/calendar/local-date'
import { correctedContent, type DraftContent } from '@/lib/drafts/content'
import { familyGiven, isSameName } from '@/lib/people/names'
import { type RuleBook, required } from '@/lib/rules/book'

export type PersonRow = {
  readonly index: number
  readonly name: string
  /** Heads the column of the grid. */
  readonly shortName: string
  readonly kana: string
  /** 届出人, 世帯主, 配偶者 … */
  readonly roles: string
  /** 昭63.5.14 */
  readonly birth: string
  readonly age: number | null
}

export function peopleOf(content: DraftContent, book: RuleBook, today: LocalDate): readonly PersonRow[] {
  const { application, answers } = correctedContent(content)
  const head = { family: application.newHead, given: '' }
  return application.people.map(({ name, kana }, index) => {
    const { relation = '', 'birth-date': birthDate = '' } = answers.members?.[index] ?? {}
    const position = index === 0 ? '届出人' : relationWord(book, String(relation))
    return {
      index,
      name: familyGiven(name) || `${index + 1}人目`,
      shortName: name.given || name.family || `${index + 1}人目`,
      kana: familyGiven(kana),
      roles: isSameName(name, head) ? `世帯主・${position}` : position,
      ...birthWords(parseLocalDate(String(birthDate)), today),
    }
  })
}

function relationWord(book: RuleBook, relation: string): string {
  const fact = required(book.facts, 'relation')
  const option = fact.kind === 'choice' ? fact.options.find(({ id }) => id === relation) : undefined
  return option?.label.ja ?? ''
}

function birthWords(birth: LocalDate | null, today: LocalDate): Pick<PersonRow, 'birth' | 'age'> {
  return birth ? { birth: shortEra(birth), age: ageOn(birth, today, 'birthday') } : { birth: '', age: null }
}

const eraLetters = { meiji: '明', taisho: '大', showa: '昭', heisei: '平', reiwa: '令' } as const

function shortEra(day: LocalDate): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const era = eraOf(day)
  return `${era ? `${eraLetters[era.era]}${era.year}` : year}.${month}.${dayOfMonth}`
}

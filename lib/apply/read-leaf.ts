import type { LocalDate } from '@/lib/calendar/local-date'
import { dayMistake } from '@/lib/guide/day-mistake'
import { readDay, typedDayOf } from '@/lib/guide/typed-day'
import type { Form } from '@/lib/html/form'
import { applyMistakes, stayIsOver } from '@/lib/i18n/apply-mistakes'
import { checkKana } from '@/lib/people/kana'
import { containsMyNumber } from '@/lib/people/my-number'
import { parsePhone } from '@/lib/people/phone'
import { plainTyping } from '@/lib/people/plain-typing'
import { parsePostalCode } from '@/lib/people/postal-code'
import { type CheckedText, checkName, checkText, cleanText } from '@/lib/people/typed-text'
import type { Language } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import type { Leaf } from './leaves'

export type Reading = {
  readonly today: LocalDate
  readonly language: Language
  /** The name a reading belongs to: names in Latin letters may be read in them. */
  readonly name: string
  /** Those a 世帯主 is chosen from. */
  readonly people: readonly string[]
}

/** `isConverted`: what is kept differs from what was typed, and the person should see it. */
export type ReadLeaf =
  | { readonly text: string; readonly isConverted: boolean }
  | { readonly problem: string; readonly at: string }

export function readLeaf(form: Form, leaf: Leaf, reading: Reading): ReadLeaf {
  if (leaf.kind === 'day') return readDayLeaf(form, leaf, reading)
  if (leaf.kind === 'head') return readHead(form, leaf, reading)
  if (leaf.kind === 'checks')
    return kept(
      form
        .all(leaf.field)
        .filter(value => isOption(leaf, value))
        .join(','),
    )
  const typed = form.text(leaf.field)
  const words = applyMistakes(textIn(leaf.name, reading.language), reading.language)
  if (cleanText(typed).value === '') return leaf.isRequired ? refused(leaf, emptyWords(leaf, words)) : kept('')
  switch (leaf.kind) {
    case 'name':
      return fromText(leaf, checkName(typed), words)
    case 'kana':
      return readKana(leaf, typed, { ...reading, words })
    case 'choice':
      return isOption(leaf, typed) ? kept(typed) : refused(leaf, words.choose)
    case 'postal-code':
      return parsed(leaf, parsePostalCode(typed), words.postalCode)
    case 'phone':
      return parsed(leaf, parsePhone(typed), words.phone)
    case 'count':
      return parsed(leaf, parseCount(typed), words.count)
    default:
      return readText(form, leaf, { typed, words })
  }
}

/** The name of the box that asks whether twelve digits are something else. */
export function otherNumberField(leaf: Leaf): string {
  return `${leaf.field}-is-other`
}

type MistakeWords = ReturnType<typeof applyMistakes>

function emptyWords(leaf: Leaf, words: MistakeWords): string {
  return leaf.kind === 'choice' ? words.choose : words.empty
}

function readText(form: Form, leaf: Leaf, { typed, words }: { typed: string; words: MistakeWords }): ReadLeaf {
  const checked = checkText(typed, leaf.maxLength)
  const isOther = leaf.mayBeNumber && form.has(otherNumberField(leaf))
  if (!checked.ok && checked.reason === 'my-number') {
    if (isOther) return { text: cleanText(typed).value, isConverted: false }
    return refused(leaf, leaf.mayBeNumber ? words.perhapsMyNumber : words['my-number'])
  }
  return fromText(leaf, checked, words)
}

function readKana(leaf: Leaf, typed: string, { name, words }: Reading & { words: MistakeWords }): ReadLeaf {
  if (containsMyNumber(typed)) return refused(leaf, words['my-number'])
  const checked = checkKana(typed, name)
  if (checked.ok) return { text: checked.value, isConverted: checked.value !== typed.trim() }
  return refused(leaf, checked.reason === 'not-kana' ? words.notKana(checked.characters) : words[checked.reason])
}

function readDayLeaf(form: Form, leaf: Leaf, { today, language }: Reading): ReadLeaf {
  const typed = typedDayOf(form, leaf.field)
  const read = readDay(typed)
  if ('day' in read) {
    const isOver = leaf.endsStay && read.day < today
    return isOver ? { problem: stayIsOver(language), at: `${leaf.field}-year` } : kept(read.day)
  }
  if (read.problem === 'missing' && !leaf.isRequired) return kept('')
  return { problem: dayMistake(read.problem, { typed, language, today }), at: `${leaf.field}-year` }
}

function readHead(form: Form, leaf: Leaf, reading: Reading): ReadLeaf {
  const chosen = form.text(leaf.field)
  const words = applyMistakes(textIn(leaf.name, reading.language), reading.language)
  const person = /^person-(\d+)$/.exec(chosen)?.[1]
  if (person !== undefined) {
    const name = reading.people[Number(person)]
    return name ? kept(name) : refused(leaf, words.nameFirst)
  }
  if (chosen === 'other') {
    const read = readLeaf(form, { ...leaf, kind: 'name', field: `${leaf.field}-name`, isRequired: true }, reading)
    return read
  }
  return leaf.isRequired ? refused(leaf, words.choose) : kept('')
}

function parseCount(typed: string): string | null {
  const count = Number(/^0*(\d{1,2})$/.exec(plainTyping(typed))?.[1] ?? 0)
  return count >= 1 ? String(count) : null
}

function parsed(leaf: Leaf, value: string | null, problem: string): ReadLeaf {
  return value === null ? refused(leaf, problem) : kept(value)
}

function isOption({ options }: Leaf, typed: string): boolean {
  return options.some(({ value }) => value === typed)
}

/** Spaces set right are not worth a word; letters changed are. */
function fromText(leaf: Leaf, checked: CheckedText, words: MistakeWords): ReadLeaf {
  if (!checked.ok) return refused(leaf, words[checked.reason])
  const isConverted = checked.changes.some(change => change === 'half-width-kana' || change === 'radical-unified')
  return { text: checked.value, isConverted }
}

function kept(text: string): ReadLeaf {
  return { text, isConverted: false }
}

function refused({ field }: Leaf, problem: string): ReadLeaf {
  return { problem, at: field }
}

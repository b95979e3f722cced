import { parseLocalDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import { formatDay } from '@/lib/format/day'
import { joinList } from '@/lib/format/list'
import type { DataItem } from '@/lib/forms/data-items'
import { reservationNumber } from '@/lib/forms/reservation-number'
import { whoAsHeading } from '@/lib/guide/who'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
import { familyGiven } from '@/lib/people/names'
import { formatPostalCode } from '@/lib/people/postal-code'
import type { Language, Text } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import type { Applying } from './applying'
import { bankChoiceOf, bankLeaves } from './bank'
import type { Leaf } from './leaves'
import { leavesFor, pathOfStep } from './progress'
import { proxyLeaves } from './proxy'
import { textAt } from './tree'

export type ReviewLine = { readonly key: string; readonly name: string; readonly value: string }

export type ReviewGroup = {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly lines: readonly ReviewLine[]
  /** Left empty: written at the counter. */
  readonly atCounter: readonly string[]
}

/** What was typed, and for which forms. */
export type Reviewed = Pick<Applying, 'plan' | 'application' | 'naming'>

/** Everything typed, screen by screen, as it will stand on the forms. */
export function reviewGroups(applying: Reviewed): readonly ReviewGroup[] {
  const { plan, naming } = applying
  const people = plan.people.map(({ index, items }) =>
    groupOf({
      key: `person-${index}`,
      title: whoAsHeading(index, naming),
      href: paths.applyFamily(index),
      lines: items.map(item => lineOf(item, index, applying)),
    }),
  )
  const screen = (step: 'address' | 'contact' | 'details', title: Text, more: readonly ReviewLine[]) =>
    groupOf({
      key: step,
      title: textIn(title, naming.language),
      href: pathOfStep(step),
      lines: [...plan[step].filter(({ kind }) => kind !== 'bank').map(item => lineOf(item, null, applying)), ...more],
    })
  return [
    ...people,
    ...(plan.address.length > 0 ? [screen('address', applyWords.addressTitle, [])] : []),
    screen('contact', applyWords.contactTitle, goerLines(applying)),
    ...(plan.details.length > 0 ? [screen('details', applyWords.detailsTitle, bankLines(applying))] : []),
  ]
}

function groupOf(group: Omit<ReviewGroup, 'atCounter'>): ReviewGroup {
  return {
    ...group,
    lines: group.lines.filter(({ value }) => value !== ''),
    atCounter: group.lines
      .filter(({ key, value }) => value === '' && key !== reservationNumber.id)
      .map(({ name }) => name),
  }
}

/** One thing in one line, however many boxes it was typed into. */
function lineOf(item: DataItem, person: number | null, { application, naming }: Reviewed): ReviewLine {
  const { language } = naming
  const leaves = leavesFor(item, person)
  return {
    key: item.id,
    name: textIn(item.label, language),
    value:
      wholes[item.kind]?.(leaves, application) ?? leaves.map(leaf => valueIn(leaf, application, language)).join(' '),
  }
}

type Whole = (leaves: readonly Leaf[], application: Application) => string

const wholes: Readonly<Partial<Record<DataItem['kind'], Whole>>> = {
  name: joinedName,
  kana: joinedName,
  address: ([postal, text, building], application) => {
    const code = postal ? textAt(application, postal.path) : ''
    const rest = [text, building].flatMap(leaf => (leaf ? [textAt(application, leaf.path)] : []))
    return [code === '' ? '' : `〒${formatPostalCode(code)}`, ...rest].filter(part => part !== '').join('\n')
  },
}

function joinedName(leaves: readonly Leaf[], application: Application): string {
  const [family = '', given = ''] = leaves.map(leaf => textAt(application, leaf.path))
  return familyGiven({ family, given })
}

function linesOf(leaves: readonly Leaf[], { application, naming: { language } }: Reviewed): readonly ReviewLine[] {
  return leaves.map(leaf => ({
    key: leaf.field,
    name: textIn(leaf.name, language),
    value: valueIn(leaf, application, language),
  }))
}

function valueIn({ kind, options, path }: Leaf, application: Application, language: Language): string {
  const text = textAt(application, path)
  const label = (value: string) => {
    const option = options.find(one => one.value === value)
    return option ? textIn(option.label, language) : value
  }
  switch (kind) {
    case 'choice':
      return label(text)
    case 'checks':
      return text === '' ? '' : joinList(text.split(',').map(label), language)
    case 'day': {
      const day = parseLocalDate(text)
      return day ? formatDay(day, language, { style: 'birth' }) : text
    }
    default:
      return text
  }
}

function goerLines(applying: Reviewed): readonly ReviewLine[] {
  const { application, naming } = applying
  const value = (application.proxy ? applyWords.goerOther : applyWords.goerSelf)[naming.language]
  const goer = { key: 'goer', name: applyWords.goer[naming.language], value }
  return application.proxy ? [goer, ...linesOf(proxyLeaves, applying)] : [goer]
}

function bankLines(applying: Reviewed): readonly ReviewLine[] {
  const { plan, application, naming } = applying
  if (!plan.details.some(({ kind }) => kind === 'bank')) return []
  const choice = bankChoiceOf(application) || 'later'
  const names = { public: applyWords.bankPublic, account: applyWords.bankAccount, later: applyWords.bankLater }
  const head = { key: 'bank', name: applyWords.bankHow[naming.language], value: names[choice][naming.language] }
  return choice === 'account' ? [head, ...linesOf(bankLeaves, applying)] : [head]
}

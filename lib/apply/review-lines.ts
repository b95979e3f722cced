import { parseLocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { joinList } from '@/lib/format/list'
import { whoIs } from '@/lib/guide/who'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
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
}

/** Everything typed, screen by screen, as it will stand on the forms. */
export function reviewGroups(applying: Applying): readonly ReviewGroup[] {
  const { plan, naming, application } = applying
  const { language } = naming
  const people = plan.people.map(({ index, items }) => ({
    key: `person-${index}`,
    title: whoIs(index, naming),
    href: paths.applyFamily(index),
    lines: items.flatMap(item =>
      linesOf(leavesFor(item, index), { applying, prefix: itemPrefix(item.kind, item.label) }),
    ),
  }))
  const screen = (step: 'address' | 'contact' | 'details', title: Text, more: readonly ReviewLine[] = []) => ({
    key: step,
    title: textIn(title, language),
    href: pathOfStep(step),
    lines: [
      ...plan[step]
        .filter(({ kind }) => kind !== 'bank')
        .flatMap(item => linesOf(leavesFor(item, null), { applying, prefix: itemPrefix(item.kind, item.label) })),
      ...more,
    ],
  })
  const proxy = application.proxy ? linesOf(proxyLeaves, { applying, prefix: applyWords.proxyTitle }) : []
  return [
    ...people,
    ...(plan.address.length > 0 ? [screen('address', applyWords.addressTitle)] : []),
    screen('contact', applyWords.contactTitle, [goerLine(applying), ...proxy]),
    ...(plan.details.length > 0 ? [screen('details', applyWords.detailsTitle, bankLines(applying))] : []),
  ]
}

type Around = { readonly applying: Applying; readonly prefix: Text | null }

/** Boxes of one thing are told apart by what they belong to. */
function itemPrefix(kind: string, label: Text): Text | null {
  return kind === 'address' ? label : null
}

function linesOf(leaves: readonly Leaf[], { applying, prefix }: Around): readonly ReviewLine[] {
  const { language } = applying.naming
  return leaves.map(leaf => {
    const label = textIn(leaf.label, language)
    return {
      key: leaf.field,
      name: prefix ? `${textIn(prefix, language)}${language === 'en' ? ': ' : '：'}${label}` : label,
      value: leafText(leaf, textAt(applying.application, leaf.path), language),
    }
  })
}

function leafText({ kind, options }: Leaf, text: string, language: Language): string {
  if (text === '') return applyWords.reviewEmpty[language]
  const label = (value: string) => {
    const option = options.find(one => one.value === value)
    return option ? textIn(option.label, language) : value
  }
  switch (kind) {
    case 'choice':
      return label(text)
    case 'checks':
      return joinList(text.split(',').map(label), language)
    case 'day': {
      const day = parseLocalDate(text)
      return day ? formatDay(day, language, { style: 'birth' }) : text
    }
    case 'postal-code':
      return `〒${formatPostalCode(text)}`
    default:
      return text
  }
}

function goerLine({ application, naming: { language } }: Applying): ReviewLine {
  const value = (application.proxy ? applyWords.goerOther : applyWords.goerSelf)[language]
  return { key: 'goer', name: applyWords.goer[language], value }
}

function bankLines(applying: Applying): readonly ReviewLine[] {
  const { plan, application, naming } = applying
  const { language } = naming
  if (!plan.details.some(({ kind }) => kind === 'bank')) return []
  const choice = bankChoiceOf(application) || 'later'
  const names = { public: applyWords.bankPublic, account: applyWords.bankAccount, later: applyWords.bankLater }
  const head = { key: 'bank', name: applyWords.bankHow[language], value: names[choice][language] }
  return choice === 'account' ? [head, ...linesOf(bankLeaves, { applying, prefix: null })] : [head]
}

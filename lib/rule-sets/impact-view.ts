import type { ImpactGroup, StoredImpact } from '@/lib/db/rule-set-impacts'
import { templateIn } from '@/lib/forms/form-book'
import { bookOf } from '@/lib/rules/book'
import type { ImpactKind } from '@/lib/rules/impact'
import type { RuleSet } from '@/lib/rules/schema'
import type { Verdict } from '@/lib/rules/verdicts'
import type { Compared, ImpactState } from './impact'

/** What changes for how many, in words. */
export type ShownImpact = {
  readonly people: number
  readonly changedPeople: number
  readonly seconds: string
  readonly areWeightsConfirmed: boolean
  readonly sentences: readonly string[]
  readonly groups: readonly ShownGroup[]
  /** Procedures of which only the verdicts were looked at for everybody. */
  readonly sampled: readonly string[]
}

export type ShownGroup = {
  /** Its place, for its address. */
  readonly at: number
  readonly procedure: string
  readonly kind: ImpactKind
  readonly kindName: string
  readonly before: ShownSide
  readonly after: ShownSide
  readonly count: number
  readonly seen: number
  readonly isToOpen: boolean
}

export type ShownSide = { readonly verdict: Verdict | null; readonly words: string }

export const impactKindNames: Readonly<Record<ImpactKind, string>> = {
  verdict: '判定',
  deadline: '期限',
  items: '持ち物',
  fee: '手数料',
  forms: '様式',
}

export function shownImpact(compared: Compared, { impact, seen, unseen }: ImpactState): ShownImpact | null {
  if (!impact) return null
  const nameOf = namesIn(compared)
  return {
    people: impact.people,
    changedPeople: impact.changedPeople,
    seconds: (impact.tookMs / 1000).toFixed(1),
    areWeightsConfirmed: impact.areWeightsConfirmed,
    sentences: sentencesOf(impact, nameOf),
    sampled: impact.sampled.map(nameOf),
    groups: impact.groups.map((group, at) => ({
      at,
      procedure: nameOf(group.procedure),
      kind: group.kind,
      kindName: impactKindNames[group.kind],
      before: sideOf(group.kind, group.before, compared.base.ruleSet),
      after: sideOf(group.kind, group.after, compared.ruleSet),
      count: group.count,
      seen: seen.get(group.key) ?? 0,
      isToOpen: unseen.some(({ key }) => key === group.key),
    })),
  }
}

export function namesIn({ base, ruleSet }: Compared): (procedure: string) => string {
  const [now, old] = [bookOf(ruleSet).procedures, bookOf(base.ruleSet).procedures]
  return id => (now.get(id) ?? old.get(id))?.officialName.ja ?? id
}

export function sideOf(kind: ImpactKind, value: string, ruleSet: RuleSet): ShownSide {
  if (kind === 'verdict') return { verdict: value as Verdict, words: '' }
  if (kind === 'deadline' || kind === 'fee') return { verdict: null, words: value || '決まらない' }
  const book = bookOf(ruleSet)
  const nameOf = (id: string) =>
    kind === 'items' ? (book.items.get(id)?.name.ja ?? id) : (templateIn(ruleSet, id)?.title ?? id)
  const names = value.split(' ').filter(Boolean).map(nameOf)
  return { verdict: null, words: names.join('、') || 'なし' }
}

const mostSentences = 6

/** 「312人が児童手当に新たに当てはまり、4人が外れます」, by procedure. */
function sentencesOf({ groups, people }: StoredImpact, nameOf: (id: string) => string): readonly string[] {
  const verdicts = groups.filter(({ kind }) => kind === 'verdict')
  const procedures = [...new Set(verdicts.map(({ procedure }) => procedure))]
  return procedures.slice(0, mostSentences).map((id, index) => {
    const parts = partsOf(verdicts.filter(({ procedure }) => procedure === id))
    const of = index === 0 ? `${people.toLocaleString('ja-JP')}人のうち、` : ''
    return `${of}「${nameOf(id)}」は${parts.join('、')}。`
  })
}

function partsOf(groups: readonly ImpactGroup[]): readonly string[] {
  const said: readonly (readonly [Verdict, string])[] = [
    ['required', '人が新たに当てはまります'],
    ['not-required', '人が外れます'],
    ['needs-checking', '人が要確認になります'],
  ]
  return said.flatMap(([verdict, words]) => {
    const count = groups.filter(({ after }) => after === verdict).reduce((sum, group) => sum + group.count, 0)
    return count > 0 ? [`${count.toLocaleString('ja-JP')}${words}`] : []
  })
}

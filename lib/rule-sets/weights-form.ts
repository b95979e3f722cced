import { CityWeights, type WeightPart, weightParts } from '@/lib/residents/city-weights'
import { ageBands, childCounts, families } from '@/lib/residents/family'
import type { RuleSet } from '@/lib/rules/schema'
import type { Problem } from './problem'

/** What was typed, by the name of the field. */
export type TypedWeights = Readonly<Record<string, string>>

export type WeightField = { readonly name: string; readonly label: string; readonly unit: '割合' | '%' }
export type WeightSection = {
  readonly part: WeightPart
  readonly title: string
  readonly hint: string
  readonly fields: readonly WeightField[]
}

/** The figures of a city, part by part, each with its source. */
export function weightSections({ events }: RuleSet): readonly WeightSection[] {
  const share = (name: string, label: string): WeightField => ({ name, label, unit: '割合' })
  return [
    {
      part: 'households',
      title: '世帯の形',
      hint: '世帯数や割合を、そのままの大きさで入れてください。合計を100にする必要はありません。',
      fields: [
        ...families.map(one => share(`families.${one}`, familyNames[one])),
        ...childCounts.map(one => share(`childCounts.${one}`, `子のいる世帯のうち、子が${one}人`)),
        { name: 'babyPercent', label: '子のいる世帯のうち、生まれたばかりの子がいる', unit: '%' },
      ],
    },
    {
      part: 'ages',
      title: '手続きをする人の年齢',
      hint: '人数や割合を入れてください。',
      fields: ageBands.map(one => share(`ages.${one}`, one === '75-99' ? '75歳以上' : `${one.replace('-', '〜')}歳`)),
    },
    {
      part: 'foreigners',
      title: '外国籍の方・わからない答え',
      hint: '百分率で入れてください。',
      fields: [
        { name: 'foreignPercent', label: '外国籍の方がいる世帯', unit: '%' },
        { name: 'unknownPercent', label: '「わからない」という答え', unit: '%' },
      ],
    },
    {
      part: 'events',
      title: 'できごと',
      hint: '1年の件数を入れてください。すべて空なら、どのできごとも同じ数にします。',
      fields: events.map(({ id, title }) => share(`events.${id}`, title.ja)),
    },
  ]
}

const familyNames: Readonly<Record<(typeof families)[number], string>> = {
  alone: '一人暮らし',
  couple: '夫婦だけ',
  'couple-with-children': '夫婦と子',
  'one-parent': 'ひとり親と子',
  'with-parents': '親と暮らす人',
  'three-generations': '三世代',
  'with-grandchildren': '子・孫と暮らす人',
  shared: '親族でない人と暮らす人',
}

export function typedWeights(weights: CityWeights): TypedWeights {
  const { families: shares, ages, childCounts: counts, events, sources } = weights
  return {
    ...named('families', shares),
    ...named('ages', ages),
    ...named('childCounts', counts),
    ...named('events', events),
    ...Object.fromEntries(percents.map(name => [name, String(weights[name])])),
    ...Object.fromEntries(
      weightParts.flatMap(part => [
        [`source.${part}`, sources[part].text],
        [`confirmed.${part}`, sources[part].isConfirmed ? 'yes' : ''],
      ]),
    ),
  }
}

const percents = ['babyPercent', 'foreignPercent', 'unknownPercent'] as const

function named(part: string, shares: Readonly<Record<string, number>>): TypedWeights {
  return Object.fromEntries(Object.entries(shares).map(([key, share]) => [`${part}.${key}`, String(share)]))
}

export type ReadWeights = { readonly weights: CityWeights } | { readonly problems: readonly Problem[] }

export function readWeights(typed: TypedWeights, ruleSet: RuleSet): ReadWeights {
  const sections = weightSections(ruleSet)
  const problems = sections.flatMap(({ part, fields }) => [
    ...fields.flatMap(field => problemOf(field, typed[field.name] ?? '')),
    ...sourceProblem(part, typed),
  ])
  if (problems.length > 0) return { problems }
  const sharesOf = (part: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map(key => [key, numberIn(typed[`${part}.${key}`] ?? '')]))
  const events = Object.entries(
    sharesOf(
      'events',
      ruleSet.events.map(({ id }) => id),
    ),
  )
  const weights = CityWeights.parse({
    schemaVersion: 1,
    families: sharesOf('families', families),
    ages: sharesOf('ages', ageBands),
    childCounts: sharesOf('childCounts', childCounts),
    ...Object.fromEntries(percents.map(name => [name, numberIn(typed[name] ?? '')])),
    events: Object.fromEntries(events.filter(([, share]) => share > 0)),
    sources: Object.fromEntries(weightParts.map(part => [part, sourceOf(part, typed)])),
  })
  const empty = emptyParts(weights)
  return empty.length > 0 ? { problems: empty } : { weights }
}

function sourceOf(part: WeightPart, typed: TypedWeights) {
  return { text: (typed[`source.${part}`] ?? '').trim(), isConfirmed: typed[`confirmed.${part}`] === 'yes' }
}

function sourceProblem(part: WeightPart, typed: TypedWeights): readonly Problem[] {
  const { text, isConfirmed } = sourceOf(part, typed)
  const field = `source.${part}`
  if (text.length > 300) return [{ field, message: '出典は300文字以内で入力してください。' }]
  if (isConfirmed && text === '') return [{ field, message: '確認済みにするには、出典を入力してください。' }]
  return []
}

function problemOf({ name, unit }: WeightField, text: string): readonly Problem[] {
  const most = unit === '%' ? 100 : 1_000_000
  const value = numberIn(text)
  if (value >= 0 && value <= most) return []
  return [{ field: name, message: `0から${most.toLocaleString('ja-JP')}までの数字を入れてください。` }]
}

/** Empty counts as none. */
function numberIn(text: string): number {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  return plain === '' ? 0 : /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** Somebody has to be made up. */
function emptyParts({ families: shares, ages, childCounts: counts }: CityWeights): readonly Problem[] {
  const isEmpty = (all: Readonly<Record<string, number>>) => Object.values(all).every(share => share === 0)
  return [
    ...(isEmpty(shares)
      ? [{ field: 'families.alone', message: '世帯の形を、どれか1つは0より大きくしてください。' }]
      : []),
    ...(isEmpty(counts) ? [{ field: 'childCounts.1', message: '子の数を、どれか1つは0より大きくしてください。' }] : []),
    ...(isEmpty(ages) ? [{ field: 'ages.18-29', message: '年齢を、どれか1つは0より大きくしてください。' }] : []),
  ]
}

import type { Condition, DayRef, DeadlineCase, DeadlineRule, Text } from '@/lib/rules/schema'
import { divorceIsMade } from '../../derived/divorce'
import type { OfEvent } from '../../periods'
import { on } from '../../rules'
import { holds, text } from '../../vocabulary'

type NameDay = {
  readonly event: string
  readonly when?: Condition
  readonly from: DayRef
  readonly words: Required<Text>
}

/** The day a name changed, by the life event that changed it. */
const nameDays: readonly NameDay[] = [
  {
    event: 'marriage',
    from: on('married-on'),
    words: { ja: '結婚した日', 'ja-easy': '結婚した', en: 'the day of the marriage' },
  },
  {
    event: 'divorce',
    when: holds(divorceIsMade),
    from: on('divorced-on'),
    words: { ja: '離婚した日', 'ja-easy': '離婚した', en: 'the day of the divorce' },
  },
  {
    event: 'name-change',
    from: on('name-changed-on'),
    words: { ja: '氏名が変わった日', 'ja-easy': '名前が 変わった', en: 'the day the name changed' },
  },
]

type Period = { readonly rule: (from: DayRef) => DeadlineRule; readonly words: Required<Text>; readonly loss?: Text }

/** 「結婚した日の翌日から14日以内」 and so on: one case for each life event, counted alike. */
export function sinceNewName({ rule, words, loss }: Period): OfEvent[] {
  return nameDays.map(({ event, when, from, words: day }) => {
    const deadline: DeadlineCase = {
      ...(when ? { when } : {}),
      rules: [rule(from)],
      notBefore: from,
      text: text(
        `${day.ja}の翌日から${words.ja}`,
        `${day['ja-easy']} 次の 日から ${words['ja-easy']}`,
        `${words.en} after ${day.en}`,
      ),
      ...(loss ? { loss } : {}),
    }
    return [event, deadline]
  })
}

export const within14Days = {
  ja: '14日以内（14日目が閉庁日なら次の開庁日）',
  'ja-easy': '14日までに',
  en: 'Within 14 days (the next open day if the last is closed)',
} as const

export const soonAfterNewName: DeadlineCase = {
  rules: [{ kind: 'promptly' }],
  text: text('氏名が変わったら、早めに', '名前が 変わったら、早く', 'Soon after the name has changed'),
}

/** Those that follow a change of name come after its notification. */
export const afterNewName: string[] = ['konin-todoke', 'rikon-todoke', 'rikon-todoke-saiban', 'uji-na-henko']

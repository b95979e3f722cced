import { describe, expect, test } from 'vitest'
import { all, any, anyMember, calendarDay, memberCount, not, today, todayIs } from '@/lib/catalogue/vocabulary'
import { deadlineCaseWords, deadlineWords } from '@/lib/rule-sets/deadline-words'
import { valueWords } from '@/lib/rule-sets/value-words'
import { bookOf } from '@/lib/rules/book'
import { conditionWords } from '@/lib/rules/condition-words'
import { placeOf } from '@/lib/rules/placed'
import type { Condition, DeadlineRule } from '@/lib/rules/schema'
import { age, aTown, dayOf, inThreeLanguages, is, yes } from '@/tests/support/town'

const town = bookOf(aTown())

describe('a condition in words', () => {
  test.each<[Condition, string]>([
    [{ op: 'always' }, 'いつも'],
    [yes('has-dog'), '「犬」が「はい」'],
    [is('moved-from', 'other-city', 'abroad'), '「前に住んでいたところ」が「ほかの市区町村」か「国外」'],
    [not(yes('has-dog')), '「犬」が「はい」ではない'],
    [
      all(yes('has-dog'), any(yes('has-dog'), { op: 'always' })),
      '「犬」が「はい」、かつ（「犬」が「はい」、またはいつも）',
    ],
    [{ op: 'event', in: ['moving-in'] }, 'できごとが「引っ越してきた」'],
    [{ op: 'derived', id: 'has-child' }, '18歳未満の子がいる'],
    [anyMember(age({ atLeast: 18, under: 65 })), '世帯のだれかが（今日の時点で18歳以上65歳未満）'],
    [memberCount(age({ under: 18 }), { atLeast: 3 }), '（今日の時点で18歳未満）に当てはまる人が3人以上'],
    [dayOf('moved-in-on', today, { atLeastDays: -14, atMostDays: 0 }), '「住み始めた日」が今日の14日前以後当日まで'],
    [dayOf('moved-in-on', calendarDay('2026-04-01'), { atLeastDays: 0 }), '「住み始めた日」が2026年4月1日以後'],
    [
      dayOf('moved-in-on', calendarDay('2026-04-01'), { atLeastDays: 0, atMostDays: 29 }),
      '「住み始めた日」が2026年4月1日から2026年4月30日まで',
    ],
    [todayIs({ until: '2026-05-25' }), '今日が2026年5月25日以前'],
    [anyMember(age({ under: 6, on: calendarDay('2027-04-01') })), '世帯のだれかが（2027年4月1日の時点で6歳未満）'],
    [{ op: 'is', fact: 'gone', in: ['yes'] }, '「gone」が「はい」'],
  ])('%j', (condition, words) => {
    expect(conditionWords(condition, town)).toBe(words)
  })
})

describe('a deadline in words', () => {
  const within = {
    kind: 'within',
    count: 14,
    unit: 'days',
    from: { fact: 'moved-in-on' },
    countsFirstDay: false,
    closedDay: 'next-open',
  } as const

  test.each<[DeadlineRule, string]>([
    [within, '「住み始めた日」の翌日を1日目として14日以内。閉庁日なら次の開庁日まで'],
    [
      { ...within, countsFirstDay: true, unit: 'months', count: 3, closedDay: 'stays' },
      '「住み始めた日」の当日を1日目として3か月以内。閉庁日でも延びない',
    ],
    [
      { kind: 'before', days: 1, from: { day: 'today' }, closedDay: 'previous-open' },
      '「今日」の1日前まで。閉庁日なら前の開庁日まで',
    ],
    [
      { kind: 'before', days: -14, from: { day: 'today' }, closedDay: 'stays' },
      '「今日」の14日後まで。閉庁日でも延びない',
    ],
    [{ kind: 'yearly', monthDay: '05-31', closedDay: 'next-open' }, '毎年5月31日まで。閉庁日なら次の開庁日まで'],
    [{ kind: 'with', procedure: 'tennyu' }, '「tennyu届」と同じ日まで'],
    [
      { kind: 'yearly', opens: '06-01', monthDay: '06-30', closedDay: 'previous-open' },
      '毎年6月1日から6月30日まで。閉庁日なら前の開庁日まで',
    ],
    [
      { kind: 'month-end', months: 0, from: { fact: 'moved-in-on' }, closedDay: 'previous-open' },
      '「住み始めた日」の月の末日まで。閉庁日なら前の開庁日まで',
    ],
    [
      { kind: 'month-end', months: 25, from: { fact: 'moved-in-on' }, closedDay: 'previous-open' },
      '「住み始めた日」の25か月後の月の末日まで。閉庁日なら前の開庁日まで',
    ],
    [
      { ...within, count: 3, unit: 'months', shift: { to: 'next-month' }, countsFirstDay: true, closedDay: 'stays' },
      '「住み始めた日」の翌月1日の当日を1日目として3か月以内。閉庁日でも延びない',
    ],
    [
      { ...within, count: 2, unit: 'years', shift: { days: -56 }, closedDay: 'stays' },
      '「住み始めた日」の56日前の翌日を1日目として2年以内。閉庁日でも延びない',
    ],
  ])('%j', (rule, words) => {
    expect(deadlineWords(rule, town)).toBe(words)
  })

  test('with a condition, the earlier of two, and a first day', () => {
    const words = deadlineCaseWords(
      {
        when: yes('has-dog'),
        rules: [{ kind: 'promptly' }, { kind: 'none' }],
        notBefore: { fact: 'moved-in-on' },
        text: { ja: '早く' },
      },
      town,
    )
    expect(words).toBe(
      '「犬」が「はい」とき、早いほう：なるべく早く（決まった日はない）／期限なし（「住み始めた日」より前には出せない）',
    )
  })
})

describe('a value in words', () => {
  test.each<[string, unknown, string | null]>([
    ['nothing', null, null],
    ['law', '試験条例 第1条', '試験条例 第1条'],
    ['department', 'shimin', '市民課'],
    ['need', 'optional', '希望する人だけ'],
    ['notes', [], 'なし'],
    ['notes', [inThreeLanguages('一'), inThreeLanguages('二')], '一／二'],
    ['requiredWhen', yes('has-dog'), '「犬」が「はい」'],
    ['fee', { amountYen: 300, text: inThreeLanguages('1通300円') }, '金額（円）：300、文：1通300円'],
    ['dependsOn', ['tennyu'], 'tennyu届'],
    ['', { id: 'inu' }, 'inu届'],
    ['deadlines.0.rules.0', { kind: 'promptly' }, 'なるべく早く（決まった日はない）'],
    ['bring.0.item', 'identity-document', '本人確認書類'],
    ['order', ['inu', 'tennyu'], 'inu届 → tennyu届'],
  ])('of “%s”: %j', (field, value, words) => {
    expect(valueWords(value, placeOf('procedure', 'inu', field), aTown())).toBe(words)
  })
})

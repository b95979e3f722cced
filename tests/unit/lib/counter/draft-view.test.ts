import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { draftView } from '@/lib/counter/draft-view'
import { judgeDraft } from '@/lib/counter/judged-draft'
import type { Draft } from '@/lib/db/draft-rows'
import { noConfirmation } from '@/lib/drafts/confirmation'
import type { Correction } from '@/lib/drafts/content'
import { bookOf } from '@/lib/rules/book'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aCorrection } from '@/tests/support/drafts'

const book = bookOf(ruleSet)
const today = localDate('2026-12-07')
const insurance = aCorrection('answers.household.household-insurance', 'all-kokuho', { ground: '聞き取り' })

function viewOf(corrections: readonly Correction[] = [], completed: readonly string[] = []) {
  const by = { id: 'x', displayName: '佐藤 由美' }
  const draft: Draft = {
    id: 'a-draft',
    content: aFamilyMovingIn({ corrections: [...corrections] }),
    confirmation: noConfirmation,
    status: 'received',
    ruleSetVersion: 1,
    lockVersion: 1,
    createdAt: new Date(),
    submittedAt: new Date(),
    receivedAt: new Date(),
    identityCheck: null,
    completedAt: null,
    expiresAt: new Date(),
    completions: completed.map(procedureId => ({ procedureId, at: new Date(), by, sentBackFor: null })),
  }
  return draftView({ draft, book, judged: judgeDraft(draft.content, book, today), today, printedAt: null })
}

describe('the people', () => {
  test('stand with their reading, their place in the household and their age', () => {
    expect(viewOf().people).toMatchObject([
      { name: '渡辺　大輔', roles: '世帯主・届出人', birth: '昭63.5.14', age: 38 },
      { shortName: '美咲', roles: '配偶者（夫・妻）', birth: '平2.9.3', age: 36 },
      { kana: 'ワタナベ　ハルナ', roles: '子', birth: '平30.7.8', age: 8 },
      { shortName: '蒼', birth: '令6.2.11', age: 2 },
    ])
  })
})

describe('the procedures', () => {
  test('name their persons, their deadline and their reason', () => {
    const { procedures } = viewOf()
    expect(procedures.find(({ id }) => id === 'jidoteate-nintei')).toMatchObject({
      verdict: 'required',
      changedFrom: null,
      concerns: [2, 3],
      deadline: { short: '12/14', isOver: false, long: expect.stringContaining('12月13日（日）が休みのため') },
      because: expect.stringMatching(/ため$/),
    })
  })

  test('follow a corrected answer at once, and say what changed', () => {
    expect(viewOf().procedures.map(({ id }) => id)).not.toContain('kokuho-kanyu')
    const row = viewOf([insurance]).procedures.find(({ id }) => id === 'kokuho-kanyu')
    expect(row).toMatchObject({ verdict: 'required', changedFrom: 'not-required' })
  })

  test('that a correction made unnecessary stay in sight', () => {
    const noMore = aCorrection('answers.household.claimant-is-public-servant', 'yes')
    const row = viewOf([noMore]).procedures.find(({ id }) => id === 'jidoteate-nintei')
    expect(row).toMatchObject({ verdict: 'not-required', changedFrom: 'required' })
  })

  test('that are completed count no longer', () => {
    expect(viewOf([], ['tennyu-todoke']).openCount).toBe(viewOf().openCount - 1)
  })
})

describe('the corrections', () => {
  test('show the resident’s value, the clerk’s, the ground and who; one change of a family is one line', () => {
    const names = [0, 1].map(index => aCorrection(`application.people.${index}.name.family`, '渡邉'))
    expect(viewOf([...names, insurance]).corrections).toMatchObject([
      { label: '氏（2人）', from: '渡辺', to: '渡邉', ground: '転出証明書', by: '佐藤 由美' },
      { from: '全員、勤め先の健康保険', to: '全員、国民健康保険', ground: '聞き取り' },
    ])
  })

  test('that were set back are not listed', () => {
    const there = aCorrection('application.phone', '0242-39-1111')
    const back = aCorrection('application.phone', '090-1234-5678', { ground: '住民の入力に戻す' })
    expect(viewOf([there, back]).corrections).toEqual([])
  })

  test('are yellow on the forms, and nothing else is', () => {
    const [form] = viewOf([aCorrection('application.people.1.name.family', '渡邉')]).forms
    const marked = form?.sections.flatMap(({ entries }) => entries).filter(({ isCorrected }) => isCorrected)
    expect(marked?.map(({ text }) => text)).toEqual(['渡邉　美咲'])
  })
})

test('a glyph that no font has is reported, with what is printed in its place', () => {
  const [form] = viewOf([aCorrection('application.people.0.name.family', '渡邉󠄂')]).forms
  expect(form?.gaps[0]).toMatchObject({ character: '邉󠄂', drawn: '邉' })
})

test('a question that a correction opened can be answered at the counter', () => {
  const differs = aCorrection('answers.household.household-insurance', 'differs')
  const paths = viewOf([differs]).groups.flatMap(({ fields }) => fields.map(({ path }) => path))
  expect(paths).toContain('answers.members.0.health-insurance')
})

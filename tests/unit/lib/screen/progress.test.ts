import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { blankProxy } from '@/lib/drafts/application'
import { type Confirmation, noConfirmation, withAnswer, withSignature } from '@/lib/drafts/confirmation'
import type { DraftContent } from '@/lib/drafts/content'
import { bookOf } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import { progressOf, standingSignatures } from '@/lib/screen/progress'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aSignature } from '@/tests/support/a-signature'
import { aCorrection } from '@/tests/support/drafts'

const book = bookOf(ruleSet)
const today = localDate('2026-12-07')
const at = '2026-12-07T01:00:00Z'

function look(content: DraftContent, confirmation: Confirmation = noConfirmation, language: Language = 'ja') {
  return progressOf({ content, confirmation }, { book, today, language })
}

function allRight(content: DraftContent): Confirmation {
  return look(content).items.reduce(
    (known, { id, digest }) => withAnswer(known, { item: id, shown: digest, isRight: true, at }),
    noConfirmation,
  )
}

function signedBy(content: DraftContent, signer = 'person-0'): Confirmation {
  const known = allRight(content)
  const asked = look(content, known).signings.find(one => one.signer.id === signer)
  if (!asked) throw new Error(`${signer} signs nothing`)
  return withSignature(known, { signer: asked.signer.id, shown: asked.digest, ink: aSignature, at })
}

const family = aFamilyMovingIn()
const corrected = (path: string, value: string) => ({ ...family, corrections: [aCorrection(path, value)] })

describe('what the screen shows', () => {
  test('is every person with their reading, the addresses apart, and what is done', () => {
    const { items } = look(family)
    expect(items.map(({ id }) => id)).toEqual([
      'person-0',
      'person-1',
      'person-2',
      'person-3',
      'new-address',
      'old-address',
      'contact',
      'details',
      'answers',
      'procedures',
    ])
    expect(items[0]).toMatchObject({ name: { text: '渡辺　大輔', kana: 'ワタナベ　ダイスケ' }, state: 'open' })
    expect(items[4]?.lines.map(({ key }) => key)).toEqual(['new-address', 'new-head'])
  })

  test.each<Language>(['ja-easy', 'en'])('is the same in %s, in other words', language => {
    const [japanese, other] = [look(family).items, look(family, noConfirmation, language).items]
    expect(other.map(({ id, digest }) => [id, digest])).toEqual(japanese.map(({ id, digest }) => [id, digest]))
    expect(other.map(({ title }) => title)).not.toEqual(japanese.map(({ title }) => title))
  })
})

describe('an answer', () => {
  const refused = (content: DraftContent) => {
    const [first] = look(content).items
    return withAnswer(noConfirmation, { item: 'person-0', shown: first?.digest ?? '', isRight: false, at })
  }

  test('belongs to what was seen: after the correction the item is asked again, as corrected', () => {
    const after = corrected('application.people.0.name.family', '渡邉')
    expect(look(family, refused(family)).items[0]).toMatchObject({ state: 'wrong', isCorrected: false })
    expect(look(after, refused(family)).items[0]).toMatchObject({ state: 'open', isCorrected: true })
  })

  test('about one item stays when another is corrected', () => {
    const after = look(corrected('application.phone', '0242-39-1111'), allRight(family)).items
    expect(after.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(['contact'])
  })
})

describe('a signature', () => {
  test('is asked of whoever came, for the forms that take one, with their sentences', () => {
    const [signing, ...others] = look(family).signings
    expect(others).toEqual([])
    expect(signing).toMatchObject({ signer: { id: 'person-0', name: '渡辺　大輔' }, state: 'open' })
    expect(signing?.forms.map(({ id }) => id)).toContain('juminido-todoke')
    expect(signing?.forms.map(({ id }) => id)).not.toContain('ininjo')
    expect(signing?.forms.flatMap(({ statements }) => statements).join()).toContain('同意します')
  })

  test('of a proxy is for what a proxy signs', () => {
    const proxy = { ...blankProxy, name: { family: '佐藤', given: '一郎' } }
    const { signings } = look({ ...family, application: { ...family.application, proxy } })
    expect(signings.map(({ signer }) => signer)).toEqual([{ id: 'proxy', name: '佐藤　一郎' }])
    expect(signings[0]?.forms.map(({ id }) => id)).not.toContain('jidoteate-nintei')
  })

  test('of the parent who claims is asked apart', () => {
    const extra = { ...family.application.extra, 'jidoteate-claimant': 'spouse' }
    const { signings } = look({ ...family, application: { ...family.application, extra } })
    expect(signings.map(({ signer }) => signer.id)).toEqual(['person-0', 'person-1'])
  })

  test('stands while everything is as it was signed', () => {
    const confirmation = signedBy(family)
    expect(look(family, confirmation)).toMatchObject({ isDone: true, signings: [{ state: 'signed' }] })
    expect(standingSignatures({ content: family, confirmation }, book, today)).toEqual({ 'person-0': aSignature })
  })

  test.each([
    ['a name', 'application.people.2.name.given', '陽奈'],
    ['a telephone number', 'application.phone', '0242-39-1111'],
    ['an answer', 'answers.household.household-insurance', 'all-kokuho'],
  ])('is void once %s is corrected, and is not printed', (_, path, value) => {
    const confirmation = signedBy(family)
    const content = corrected(path, value)
    expect(look(content, confirmation).signings[0]).toMatchObject({ state: 'void' })
    expect(standingSignatures({ content, confirmation }, book, today)).toEqual({})
  })

  test('is void once the person says that something is wrong', () => {
    const [first] = look(family).items
    const wrong = { item: 'person-0', shown: first?.digest ?? '', isRight: false, at }
    expect(look(family, withAnswer(signedBy(family), wrong)).signings[0]?.state).toBe('void')
  })

  test('on paper settles it, until something is corrected', () => {
    const onPaper = signedBy(family).signatures.map(one => ({ ...one, ink: null }))
    const confirmation = { ...allRight(family), signatures: onPaper }
    expect(look(family, confirmation)).toMatchObject({ isDone: true, signings: [{ state: 'paper' }] })
    expect(look(corrected('application.phone', '0242-39-1111'), confirmation).signings[0]?.state).toBe('open')
    expect(standingSignatures({ content: family, confirmation }, book, today)).toEqual({})
  })
})

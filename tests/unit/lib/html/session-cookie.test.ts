import { beforeEach, describe, expect, test, vi } from 'vitest'
import { newSession, type Session } from '@/lib/guide/session'
import { cookieHeader, isDueForRenewal, openSession, sealSession } from '@/lib/html/session-cookie'
import { configured } from '@/tests/support/configured'
import { foreignRing } from '@/tests/support/keyrings'

const session: Session = { ...newSession('ja'), events: ['moving-in'], household: { 'moved-from': 'abroad' } }

function sealed(of: Session = session): string {
  const cookie = sealSession(of)
  if (cookie.tooLarge) throw new Error('too large')
  return cookie.value
}

const opened = (value: string) => openSession(new Headers({ cookie: `other=1; navi=${value}; more=2` }))

beforeEach(() => {
  configured()
  return () => vi.unstubAllGlobals()
})

describe('the cookie', () => {
  test('holds the session, readable to us alone', () => {
    const value = sealed()
    expect(value).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(opened(value)).toMatchObject({ session: { household: { 'moved-from': 'abroad' } }, trouble: null })
  })

  test('that was tampered with starts over and says so', () => {
    const value = sealed()
    const flipped = `${value.slice(0, 20)}${value[20] === 'A' ? 'B' : 'A'}${value.slice(21)}`
    expect(opened(flipped)).toMatchObject({ session: newSession('ja'), trouble: 'tampered' })
    expect(opened('nonsense').trouble).toBe('tampered')
  })

  test('of another city, or another shape, starts over', () => {
    configured({ keyring: foreignRing })
    const foreign = sealed()
    configured()
    expect(opened(foreign).trouble).toBe('tampered')
    const strange = { ...session, events: 'moving-in' } as unknown as Session
    expect(opened(sealed(strange)).trouble).toBe('tampered')
  })

  test('is forgotten after two idle hours, and says so', () => {
    vi.useFakeTimers({ now: new Date('2026-12-04T09:00:00+09:00') })
    const value = sealed()
    vi.setSystemTime(new Date('2026-12-04T11:00:00+09:00'))
    expect(opened(value).trouble).toBeNull()
    vi.setSystemTime(new Date('2026-12-04T11:00:01+09:00'))
    expect(opened(value)).toMatchObject({ session: newSession('ja'), trouble: 'expired' })
    vi.useRealTimers()
  })

  test('is sealed anew only now and then, so that a slow page cannot undo a quick answer', () => {
    vi.useFakeTimers({ now: new Date('2026-12-04T09:00:00+09:00') })
    const fresh = opened(sealed()).session
    expect(isDueForRenewal(fresh)).toBe(false)
    vi.setSystemTime(new Date('2026-12-04T09:05:00+09:00'))
    expect(isDueForRenewal(fresh)).toBe(true)
    expect(isDueForRenewal(newSession('ja'))).toBe(false)
    vi.useRealTimers()
  })

  test('holds a family of six with everything typed', () => {
    const member = { relation: 'child', 'birth-date': '2018-07-08', card: 'yes', insurance: 'kokuho' }
    const names = ['大輔', '美咲', '陽菜', '蒼', '正一', '和子']
    const people = names.map(given => ({
      name: { family: '渡邉', given },
      kana: { family: 'ワタナベ', given: 'ダイスケ' },
      sex: 'male' as const,
      registeredDomicile: '宮城県仙台市青葉区上杉一丁目4番地',
      familyRegisterHead: '渡邉 大輔',
      nationality: '',
      residenceStatus: '',
    }))
    const address = { postalCode: '9650871', text: '福島県会津若松市栄町2番4号', building: 'コーポ鶴城203号室' }
    const full: Session = {
      ...session,
      members: names.map(() => member),
      application: {
        people,
        newAddress: address,
        oldAddress: address,
        newHead: '渡邉 大輔',
        oldHead: '渡邉 大輔',
        phone: '090-1234-5678',
        bank: null,
        proxy: null,
        extra: {},
      },
    }
    expect(sealSession(full).tooLarge).toBe(false)
  })

  test('that would be dropped by the browser is not sent', () => {
    const noise = Array.from({ length: 400 }, (_, index) => [`fact-${index}`, crypto.randomUUID()])
    expect(sealSession({ ...session, household: Object.fromEntries(noise) })).toEqual({ tooLarge: true })
  })

  test.each([
    ['http://localhost:3000', /^navi=x; Path=\/; HttpOnly; SameSite=Lax$/],
    ['https://navi.example.jp', /^__Host-navi=x; Path=\/; HttpOnly; SameSite=Lax; Secure$/],
  ])('published at %s it is sent as %s', (nextAuthUrl, expected) => {
    configured({ nextAuthUrl })
    expect(cookieHeader('x')).toMatch(expected)
  })
})

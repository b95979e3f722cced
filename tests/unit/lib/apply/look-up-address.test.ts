import { describe, expect, test } from 'vitest'
import { lookUpAddress, wantsLookUp } from '@/lib/apply/look-up-address'
import { formOf } from '@/lib/html/form'

const fields = ['new-address', 'old-address']

function lookUp(sent: Record<string, string>) {
  return lookUpAddress(formOf(new URLSearchParams(sent)), { fields, language: 'ja' })
}

describe('「住所をさがす」', () => {
  test('fills an empty box when there is one address', () => {
    const { form, found } = lookUp({ 'look-up': 'new-address', 'new-address-postalcode': '965-0871' })
    expect(form.text('new-address-text')).toBe('福島県会津若松市栄町')
    expect(found).toMatchObject({ item: 'new-address', isFilledIn: true })
  })

  test('never replaces what was typed, but offers', () => {
    const typed = '福島県会津若松市栄町2番4号'
    const { form, found } = lookUp({
      'look-up': 'new-address',
      'new-address-postalcode': '９６５０８７１',
      'new-address-text': typed,
    })
    expect(form.text('new-address-text')).toBe(typed)
    expect(found).toMatchObject({ addresses: ['福島県会津若松市栄町'], isFilledIn: false, hasTyped: true })
  })

  test('lets people choose where a code has several', () => {
    const { form, found } = lookUp({ 'look-up': 'old-address', 'old-address-postalcode': '4980000' })
    expect(found?.addresses.length).toBeGreaterThan(1)
    expect(form.text('old-address-text')).toBe('')
  })

  test('takes the one chosen, and nothing else changes', () => {
    const { form, found } = lookUp({ 'pick-old-address': '愛知県弥富市', 'old-address-text': 'x', phone: '1' })
    expect([form.text('old-address-text'), form.text('phone'), found]).toEqual(['愛知県弥富市', '1', null])
  })

  test('says what a postal code looks like, and when there is none', () => {
    const bad = lookUp({ 'look-up': 'new-address', 'new-address-postalcode': '965' })
    expect(bad.mistakes).toEqual([{ field: 'new-address-postalcode', text: expect.stringContaining('7桁') }])
    const none = lookUp({ 'look-up': 'new-address', 'new-address-postalcode': '000-0000' })
    expect(none.found?.addresses).toEqual([])
  })

  test('is asked for by its buttons alone', () => {
    const asks = (sent: Record<string, string>) => wantsLookUp(formOf(new URLSearchParams(sent)), fields)
    expect(asks({ 'look-up': 'new-address' })).toBe(true)
    expect(asks({ 'look-up': 'elsewhere' })).toBe(false)
    expect(asks({})).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { readingOf } from '@/lib/apply/applying'
import { bankChoiceOf, readBank } from '@/lib/apply/bank'
import { blankApplication } from '@/lib/apply/blank-application'
import { formOf } from '@/lib/html/form'
import { applying } from '@/tests/support/applying'

const account = {
  'bank-how': 'account',
  'bank-bank': '東邦銀行',
  'bank-branch': '会津支店',
  'bank-type': 'ordinary',
  'bank-number': '１２３４５６７',
  'bank-holderkana': 'わたなべ だいすけ',
}

function read(sent: Record<string, string>) {
  const reading = readingOf({ ...applying(), application: blankApplication(1) })
  return readBank(formOf(new URLSearchParams(sent)), reading)
}

describe('the account', () => {
  test('is kept in the form banks write it', () => {
    const { application, mistakes } = read(account)
    expect(mistakes).toEqual([])
    expect(application.bank).toMatchObject({ number: '1234567', holderKana: 'ワタナベ ダイスケ', type: 'ordinary' })
    expect(bankChoiceOf(application)).toBe('account')
  })

  test('may be the registered one, or told at the counter', () => {
    expect(read({ 'bank-how': 'public' }).application.bank).toMatchObject({ usesPublicMoneyAccount: true, number: '' })
    expect(read({ 'bank-how': 'later' }).application.bank).toBeNull()
    expect(read({}).application.bank).toBeNull()
  })

  test.each([
    [{ 'bank-number': '12A4567' }, 'bank-number'],
    [{ 'bank-number': '123456789' }, 'bank-number'],
    [{ 'bank-number': '' }, 'bank-number'],
    [{ 'bank-bank': '' }, 'bank-bank'],
    [{ 'bank-type': '' }, 'bank-type'],
    [{ 'bank-holderkana': '渡邉' }, 'bank-holderkana'],
  ])('typed wrong is refused at its field: %j', (wrong, field) => {
    expect(read({ ...account, ...wrong } as Record<string, string>).mistakes.map(one => one.field)).toEqual([field])
  })
})

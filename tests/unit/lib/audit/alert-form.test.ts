import { describe, expect, test } from 'vitest'
import { type AlertRuleForm, readAlertRule } from '@/lib/audit/alert-form'

const form: AlertRuleForm = {
  kind: 'many-drafts',
  isOn: 'on',
  moreThan: '30',
  withinMinutes: '60',
  opensAt: '',
  closesAt: '',
}

describe('a rule as it is typed', () => {
  test('is read, wide figures too', () => {
    expect(readAlertRule({ ...form, moreThan: '３０' })).toEqual({
      kind: 'many-drafts',
      isOn: true,
      moreThan: 30,
      withinMinutes: 60,
      opensAt: null,
      closesAt: null,
    })
  })

  test.each([
    [{ moreThan: '' }, '＊件数は'],
    [{ moreThan: '-1' }, '＊件数は'],
    [{ moreThan: '10001' }, '＊件数は'],
    [{ withinMinutes: '0' }, '＊時間は'],
    [{ withinMinutes: '1441' }, '＊時間は'],
    [{ kind: 'outside-hours' as const }, '＊開ける時刻'],
    [{ kind: 'outside-hours' as const, opensAt: '19:30', closesAt: '07:30' }, '＊開ける時刻'],
    [{ kind: 'outside-hours' as const, opensAt: '7:30', closesAt: '24:00' }, '＊開ける時刻'],
  ])('with %j is refused in a sentence', (changes, sentence) => {
    expect(readAlertRule({ ...form, ...changes })).toEqual([expect.stringContaining(sentence)])
  })

  test('keeps hours only where they count', () => {
    const hours = { opensAt: '08:30', closesAt: '17:15' }
    expect(readAlertRule({ ...form, ...hours })).toMatchObject({ opensAt: null })
    expect(readAlertRule({ ...form, ...hours, kind: 'outside-hours' })).toMatchObject(hours)
  })
})

import { describe, expect, test } from 'vitest'
import { correctedContent, valueAt } from '@/lib/drafts/content'
import { aCorrection, aDraftContent, anApplication, aPerson } from '../../../support/drafts'

const family = 'application.people.0.name.family'

describe('a corrected draft', () => {
  test('shows the latest correction and leaves the resident’s own value where it was', () => {
    const content = aDraftContent({ corrections: [aCorrection(family, '渡邊'), aCorrection(family, '渡邉')] })

    expect(valueAt(correctedContent(content), family)).toBe('渡邉')
    expect(valueAt(content, family)).toBe('渡辺')
  })

  test.each([
    ['answers.members.0.birth-date', '1988-05-15'],
    ['answers.household.moved-from', 'abroad'],
    ['application.newAddress.text', '会津若松市米代一丁目2番3号'],
    ['application.extra.new-school', '鶴城小学校'],
    ['application.extra.new-school.1', '謹教小学校'],
    ['application.bank.number', '1234567'],
    ['application.bank.usesPublicMoneyAccount', 'yes'],
    ['application.proxy.name.family', '佐藤'],
  ])('takes a correction at %s, also where the resident had left it out', (path, value) => {
    const corrected = correctedContent(aDraftContent({ corrections: [aCorrection(path, value)] }))

    expect(valueAt(corrected, path)).toBe(value)
  })

  test('keeps what can only be true or false a truth value', () => {
    const corrections = [aCorrection('application.bank.usesPublicMoneyAccount', 'yes')]

    expect(correctedContent(aDraftContent({ corrections })).application.bank?.usesPublicMoneyAccount).toBe(true)
  })

  test('is not changed by a correction of somebody who is not there', () => {
    const content = aDraftContent({
      application: anApplication({ people: [aPerson('渡辺', '大輔')] }),
      corrections: [aCorrection('application.people.3.name.family', '渡邉')],
    })

    expect(correctedContent(content).application).toEqual(content.application)
  })
})

test.each(['', 'application', 'application.nothing', 'constructor.name'])('there is no value at %j', path => {
  expect(valueAt(aDraftContent(), path)).toBeUndefined()
})

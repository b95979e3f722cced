import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bundleOf, formOf } from '@/lib/drafts/bundle'
import type { DraftContent } from '@/lib/drafts/content'
import { noPapers } from '@/lib/forms/pdf/bundle'
import { bookOf } from '@/lib/rules/book'
import { squeezed, textsOf } from '@/tests/support/pdf-pages'
import { sampleApplication } from '@/tests/support/sample-form-source'
import { friday } from '@/tests/support/situations'

const book = bookOf(ruleSet)

const family: DraftContent = {
  schemaVersion: 1,
  receiptCode: '7KM42QDX3',
  language: 'ja',
  events: ['moving-in'],
  answers: {
    household: {
      'moved-from': 'other-city',
      'moved-in-on': '2026-12-02',
      'moving-out-notice': 'paper',
      'planned-leaving-on': '2026-11-28',
      'household-circumstances': 'none',
      'household-insurance': 'all-work',
      'claimant-is-public-servant': 'no',
      'other-matters': 'dog',
      'dog-is-registered': 'yes',
    },
    members: [
      { relation: 'self', 'birth-date': '1988-05-14', 'has-my-number-card': 'yes' },
      { relation: 'spouse', 'birth-date': '1990-09-03', 'has-my-number-card': 'yes' },
      { relation: 'child', 'birth-date': '2018-07-08', 'has-my-number-card': 'yes', 'wants-childcare': 'no' },
      { relation: 'child', 'birth-date': '2024-02-11', 'has-my-number-card': 'no', 'wants-childcare': 'no' },
    ],
  },
  application: sampleApplication,
  corrections: [],
}

const at = { book, today: friday, papers: noPapers, isDuplex: false }

describe('the bundle of a draft', () => {
  test('has the cover and every form of the visit, filled', async () => {
    const { pdf, gaps } = await bundleOf(family, at)
    const text = squeezed(await textsOf(pdf))
    for (const title of ['手続きと確認の一覧', '住民異動届', '児童手当認定請求書', '犬の登録事項変更届'])
      expect(text).toContain(title)
    expect(text).toContain('渡邉大輔')
    expect(text).toContain('令和8年12月2日')
    expect(gaps).toEqual([])
  })

  test('tells nobody at the desk of offers made to everybody', async () => {
    const { pdf } = await bundleOf(family, at)
    expect(squeezed(await textsOf(pdf))).not.toContain('支援措置')
  })

  test('prints what the clerk corrected', async () => {
    const by = { byId: 'clerk', byName: '窓口', at: '2026-12-04T01:00:00Z', ground: '転出証明書' }
    const corrections = [{ path: 'application.oldAddress.text', value: '宮城県仙台市青葉区上杉二丁目9番9号', ...by }]
    const { pdf } = await bundleOf({ ...family, corrections }, at)
    const text = squeezed(await textsOf(pdf))
    expect(text).toContain('上杉二丁目9番9号')
    expect(text).not.toContain('上杉一丁目4番5号')
  })

  test('adds a letter of proxy when someone else goes, and gives one form alone', async () => {
    const proxy = {
      name: { family: '渡邉', given: '一郎' },
      address: '会津若松市東栄町1番1号',
      birthDate: '1960-01-01',
      phone: '',
      relation: '父',
    }
    const withProxy = { ...family, application: { ...sampleApplication, proxy } }
    expect(formOf('ininjo', family, at)).toBeNull()
    const letter = await formOf('ininjo', withProxy, at)
    expect(squeezed(await textsOf(letter?.pdf ?? new Uint8Array()))).toContain('渡邉一郎')
  })
})

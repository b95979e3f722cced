import { describe, expect, test } from 'vitest'
import { openWith, sealWith } from '@/lib/seal/aead'

const key = new Uint8Array(32).fill(1)
const text = new TextEncoder().encode('若松 花子')
const sealed = sealWith(key, text, 'a')

describe('sealed bytes', () => {
  test('open with their key and their purpose', () => {
    expect(openWith(key, sealWith(key, text, 'a'), 'a')).toEqual(text)
  })

  test('are different each time', () => {
    expect(sealWith(key, text, 'a')).not.toEqual(sealWith(key, text, 'a'))
  })

  test('do not open once any byte of them is changed', () => {
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte))
      expect(openWith(key, changed, 'a'), `byte ${at}`).toBeNull()
    }
  })

  test.each([
    ['another key', () => openWith(new Uint8Array(32).fill(2), sealed, 'a')],
    ['another purpose', () => openWith(key, sealed, 'b')],
    ['the last byte cut off', () => openWith(key, sealed.slice(0, -1), 'a')],
    ['nothing but a beginning', () => openWith(key, sealed.slice(0, 20), 'a')],
    ['nothing at all', () => openWith(key, new Uint8Array(), 'a')],
  ])('do not open with %s', (_, opened) => {
    expect(opened()).toBeNull()
  })
})

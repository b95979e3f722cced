import { afterEach, expect, test, vi } from 'vitest'
import { isHttps, transportHeaders } from '@/lib/config/https'
import { configured } from '@/tests/support/configured'

afterEach(() => vi.unstubAllGlobals())

test('where people come over https, browsers are told to stay there', () => {
  configured({ nextAuthUrl: 'https://navi.example' })
  expect(isHttps()).toBe(true)
  expect(transportHeaders()).toEqual({ 'Strict-Transport-Security': 'max-age=31536000' })
})

test('on a machine without https nothing is promised', () => {
  configured({ nextAuthUrl: 'http://localhost:3000' })
  expect(transportHeaders()).toEqual({})
})

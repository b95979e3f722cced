import { afterEach, beforeEach, expect, vi } from 'vitest'

// Unexpected console noise fails the test that made it.
const methods = ['error', 'warn'] as const

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method)
})

afterEach(() => {
  for (const method of methods) {
    const spy = vi.mocked(console[method])
    const noise = spy.mock.calls.map(call => call.join(' '))
    spy.mockRestore()
    expect(noise, `console.${method} was called`).toEqual([])
  }
})

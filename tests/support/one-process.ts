import { afterAll, vi } from 'vitest'

// Files without a database share a process, which loads the catalogue once: what one of them stood in for goes with it.
afterAll(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

import { describe, expect, test } from 'vitest'
import { draftStatus } from '@/lib/drafts/status'

const at = new Date()
const nothing = { submittedAt: null, receivedAt: null, completedAt: null }

describe('the status of a draft', () => {
  test.each([
    ['saved', nothing],
    ['submitted', { ...nothing, submittedAt: at }],
    ['received', { ...nothing, submittedAt: at, receivedAt: at }],
    ['received', { ...nothing, receivedAt: at }],
    ['completed', { submittedAt: at, receivedAt: at, completedAt: at }],
  ])('is %s', (status, times) => {
    expect(draftStatus(times)).toBe(status)
  })
})

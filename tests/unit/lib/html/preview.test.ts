import { describe, expect, test } from 'vitest'
import { isClosedInPreview } from '@/lib/html/preview'

describe('in the preview of another day', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/guide/3'],
    ['GET', '/result'],
    ['GET', '/apply/review'],
    ['POST', '/guide'],
    ['POST', '/guide/start'],
    ['POST', '/guide/household'],
    ['POST', '/apply/family/2'],
    ['POST', '/apply/address'],
    ['POST', '/clear'],
  ])('%s %s is open', (method, path) => {
    expect(isClosedInPreview(method, path)).toBe(false)
  })

  test.each([
    ['POST', '/apply/submit'],
    ['POST', '/apply/save'],
    ['POST', '/apply/code'],
    ['GET', '/apply/code'],
    ['GET', '/apply/code/1.png'],
    ['GET', '/receipt'],
    ['GET', '/receipt/forms.pdf'],
    ['POST', '/receipt/delete'],
    ['POST', '/resume'],
    ['POST', '/anything-new'],
  ])('%s %s, which stores, seals or opens a draft, is closed', (method, path) => {
    expect(isClosedInPreview(method, path)).toBe(true)
  })
})

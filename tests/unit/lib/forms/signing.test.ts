import { describe, expect, test } from 'vitest'
import { blankProxy } from '@/lib/drafts/application'
import { formDataFrom } from '@/lib/forms/form-data'
import { type FormId, formIds } from '@/lib/forms/form-ids'
import { previewOf } from '@/lib/forms/preview'
import { signatureBoxes, signerOf } from '@/lib/forms/signing'
import { requireTemplate } from '@/lib/forms/templates'
import { aSignature } from '@/tests/support/a-signature'
import { aFormSource, sampleApplication, sampleData } from '@/tests/support/sample-form-source'

const byProxy = sampleData({ proxy: { ...blankProxy, name: { family: '佐藤', given: '一郎' } } })

describe('who signs', () => {
  test('is whoever came: the person, or the proxy and nobody else', () => {
    expect(signerOf('visitor', sampleData())).toEqual({ id: 'person-0', name: '渡邉　大輔' })
    expect(signerOf('visitor', byProxy)).toEqual({ id: 'proxy', name: '佐藤　一郎' })
    expect(signerOf('filer', byProxy)).toBeNull()
    expect(signerOf('claimant', byProxy)).toBeNull()
  })

  test('is the other parent where they claim', () => {
    expect(signerOf('claimant', sampleData({ extra: { 'jidoteate-claimant': 'spouse' } }))).toEqual({
      id: 'person-1',
      name: '渡邉　美咲',
    })
  })

  test('is no child, nobody without a name and nobody outside of the draft', () => {
    const data = sampleData()
    expect(signerOf('subject', { ...data, subject: data.lists.people[2] ?? data.filer })).toBeNull()
    expect(signerOf('head', sampleData({ newHead: '渡邉　源' }))).toBeNull()
    expect(signerOf('visitor', sampleData({ people: [] }))).toBeNull()
  })
})

describe('the boxes that take a signature from the screen', () => {
  const boxes = (form: FormId) => signatureBoxes(requireTemplate(form), sampleData())

  test('say whose they are and which sentences stand beside them', () => {
    expect(boxes('juminido-todoke')).toEqual([
      { label: '届出人の署名', signer: { id: 'person-0', name: '渡邉　大輔' }, statements: [] },
    ])
    expect(boxes('kodomo-iryohi')[0]?.statements).toEqual([expect.stringContaining('市が確かめることに同意します')])
  })

  test.each<FormId>(['ininjo', 'inkan-toroku', 'konin-todoke', 'shibou-todoke', 'fujuri-moshide', 'denshi-shomeisho'])(
    '%s stays on paper',
    form => {
      expect(boxes(form)).toEqual([])
    },
  )

  test('are none on the paper of the family register, whatever the event', () => {
    const registers = formIds.filter(form => requireTemplate(form).basis.includes('戸籍法'))
    expect(registers.length).toBeGreaterThan(8)
    expect(registers.flatMap(boxes)).toEqual([])
  })
})

describe('the preview of a signed form', () => {
  test('says so, and only where that person signs', () => {
    const signed = formDataFrom(aFormSource({ signatures: { 'person-0': aSignature } }))
    const textsOf = (form: FormId) =>
      previewOf(requireTemplate(form), signed)
        .sections.flatMap(({ entries }) => entries)
        .filter(({ label }) => label.endsWith('の署名'))
        .map(({ text, by }) => `${by}:${text}`)
    expect(textsOf('juminido-todoke')).toEqual(['draft:署名あり'])
    expect(textsOf('ininjo')).toEqual(['hand:'])
    const other = formDataFrom(
      aFormSource({
        application: { ...sampleApplication, extra: { 'jidoteate-claimant': 'spouse' } },
        signatures: { 'person-0': aSignature },
      }),
    )
    expect(signatureBoxes(requireTemplate('jidoteate-nintei'), other)[0]?.signer.id).toBe('person-1')
    const entries = previewOf(requireTemplate('jidoteate-nintei'), other).sections.flatMap(one => one.entries)
    expect(entries.find(({ label }) => label === '請求者の署名')).toMatchObject({ by: 'hand' })
  })
})

import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compressed } from '@/lib/html/compress'

const html = '<p>手続き</p>'.repeat(100)
const page = () => new Response(html, { status: 422, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
const asking = (encoding: string) => new Headers({ 'accept-encoding': encoding })

describe('an answer', () => {
  test('goes compressed to whoever can read it, otherwise as it is', async () => {
    const packed = await compressed(page(), asking('gzip, deflate, br'))
    expect([packed.status, packed.headers.get('content-encoding')]).toEqual([422, 'gzip'])
    const bytes = Buffer.from(await packed.arrayBuffer())
    expect(bytes.length).toBeLessThan(html.length / 10)
    expect(gunzipSync(bytes).toString()).toBe(html)

    const plain = await compressed(page(), new Headers())
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, html])
    expect(plain.headers.get('vary')).toBe('Accept-Encoding')
  })

  test('that is no text, or empty, is left alone', async () => {
    const pdf = new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } })
    expect((await compressed(pdf, asking('gzip'))).headers.get('content-encoding')).toBeNull()
    const redirect = new Response(null, { status: 303, headers: { Location: '/' } })
    expect((await compressed(redirect, asking('gzip'))).status).toBe(303)
  })
})

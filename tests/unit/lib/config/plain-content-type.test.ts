import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nameContentTypesPlainly } from '@/lib/config/plain-content-type'

const seen: unknown[] = []
const server = createServer((_, response) => {
  response.setHeader('Content-Type', ['text/html; charset=utf-8'])
  response.setHeader('Set-Cookie', ['a=1'])
  seen.push(response.getHeader('content-type'), response.getHeader('set-cookie'))
  response.end('<p>')
})

beforeAll(() => {
  nameContentTypesPlainly()
  return new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise(resolve => server.close(resolve)))

describe('a content type', () => {
  test('given as a list of one is a text to whoever asks; other headers stay as they are', async () => {
    const { port } = server.address() as AddressInfo
    const response = await new Promise<IncomingMessage>(resolve => get({ port }, resolve))
    response.resume()
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(seen).toEqual(['text/html; charset=utf-8', ['a=1']])
  })
})

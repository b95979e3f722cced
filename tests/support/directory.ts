import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { freePort } from '@/lib/ops/free-port'

/** The city's directory for browser tests: a certified OpenID provider, which lets everybody in as whom they say they are. */
export type Directory = {
  /** What the product is told. */
  readonly env: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

const clientId = 'navi'
const clientSecret = 'only-for-tests'
const hour = 3600

export async function startDirectory(appUrl: string): Promise<Directory> {
  const issuer = `http://localhost:${await freePort()}`
  const provider = await providerAt(issuer, `${appUrl}/api/auth/callback/directory`)
  const answer = provider.callback()
  let isDown = false
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', issuer)
    if (pathname === '/down' || pathname === '/up') {
      isDown = pathname === '/down'
      response.end()
    } else if (isDown) response.writeHead(503).end()
    else if (pathname.startsWith('/interaction/')) void letIn(provider, request, response)
    else answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(Number(new URL(issuer).port), resolve))
  return {
    env: { NAVI_OIDC_ISSUER: issuer, NAVI_OIDC_CLIENT_ID: clientId, NAVI_OIDC_CLIENT_SECRET: clientSecret },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function providerAt(issuer: string, redirectUri: string): Promise<Provider> {
  const { default: Provider } = await import('oidc-provider')
  const client = { client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }
  const provider: Provider = new Provider(issuer, {
    clients: [client],
    cookies: { keys: ['only-for-tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    jwks: { keys: [signingKey()] },
    pkce: { required: () => true },
    ttl: { AccessToken: hour, AuthorizationCode: 60, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
  })
  return provider
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }
}

/** Asks who it is, and believes the answer. */
async function letIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end('<form method="post"><label>庁内の名前 <input name="who"></label> <button>認証する</button></form>')
    return
  }
  let body = ''
  for await (const chunk of request) body += chunk
  const accountId = new URLSearchParams(body).get('who') ?? ''
  await provider.interactionFinished(request, response, { login: { accountId } })
}

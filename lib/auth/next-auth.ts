import 'server-only'
import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { terminalOf } from '@/lib/config/client-address'
import { config } from '@/lib/config/config'
import { createSession, sessionMaxHours } from '@/lib/db/sessions'
import { logError } from '@/lib/log/log'
import { typedNameCookie } from './cookies'
import { signInPath } from './paths'
import { type SignInRefusal, signIn } from './sign-in'

/**
 * The token in the cookie names a session row and nothing else: what counts is asked of the row, every time. Another way in
 * (the city's directory, a second factor) is another provider here.
 */
export function authOptions(): NextAuthOptions {
  return {
    providers: [passwordProvider()],
    secret: config().nextAuthSecret,
    session: { strategy: 'jwt', maxAge: sessionMaxHours * 60 * 60 },
    pages: { signIn: signInPath, error: signInPath },
    callbacks: {
      async jwt({ token, user }) {
        if (!user) return token
        const { id, terminal } = SignedIn.parse(user)
        return { sessionId: await createSession(id, { staffId: id, terminal }) }
      },
      session({ session, token }) {
        return { expires: session.expires, sessionId: token.sessionId }
      },
    },
  }
}

export const SessionToken = z.object({ sessionId: z.uuid() })

const SignedIn = z.object({ id: z.uuid(), terminal: z.string() })

const Submitted = z.object({ loginName: z.string().max(200), password: z.string().max(200) })

function passwordProvider() {
  return Credentials({
    id: 'password',
    credentials: { loginName: {}, password: {} },
    async authorize(submitted, { headers }) {
      const credentials = Submitted.safeParse(submitted)
      if (!credentials.success) throw refusal('wrong')
      const terminal = terminalOf(new Headers(headers))
      const outcome = await signIn(credentials.data, terminal).catch(unavailable)
      if (typeof outcome === 'string') {
        ;(await cookies()).set(typedNameCookie(credentials.data.loginName))
        throw refusal(outcome)
      }
      return { id: outcome.id, terminal }
    },
  })
}

function unavailable(error: unknown): 'unavailable' {
  logError('sign-in', error, randomUUID())
  return 'unavailable'
}

/** What is thrown while signing in ends in an address: never more than a word of ours. */
function refusal(reason: SignInRefusal): Error {
  return new Error(reason)
}

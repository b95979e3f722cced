import 'server-only'
import { randomUUID } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { olderTerminalsOf, terminalOf } from '@/lib/config/client-address'
import { config } from '@/lib/config/config'
import { recordAudit } from '@/lib/db/audit'
import { createSession, sessionMaxHours } from '@/lib/db/sessions'
import { keepTerminalName } from '@/lib/db/terminals'
import { logError } from '@/lib/log/log'
import { typedNameCookie } from './cookies'
import { directoryProvider, nobody } from './directory'
import { signInPath } from './paths'
import { type SignInRefusal, signIn } from './sign-in'

/**
 * The token in the cookie names a session row and nothing else: what counts is asked of the row, every time. What a session
 * still owes (a code of the second factor) is asked by `requireStaff`.
 */
export function authOptions(): NextAuthOptions {
  const { nextAuthSecret, accounts } = config()
  return {
    providers: [passwordProvider(), ...(accounts.directory ? [directoryProvider(accounts.directory)] : [])],
    secret: nextAuthSecret,
    session: { strategy: 'jwt', maxAge: sessionMaxHours * 60 * 60 },
    pages: { signIn: signInPath, error: signInPath },
    logger: {
      error: (code, given) => logError(`next-auth ${code}`, errorIn(given), randomUUID()),
      warn() {},
      debug() {},
    },
    callbacks: {
      signIn: ({ user }) => (user.id === nobody ? refuseNobody() : true),
      async jwt({ token, user, account }) {
        if (!user) return token
        const { id } = SignedIn.parse(user)
        const way = account?.provider === 'directory' ? 'directory' : 'password'
        const terminal = terminalOf(await headers())
        await keepTerminalName(terminal, olderTerminalsOf(await headers()))
        return { sessionId: await createSession(id, { staffId: id, terminal }, way) }
      },
      session({ session, token }) {
        return { expires: session.expires, sessionId: token.sessionId }
      },
    },
  }
}

export const SessionToken = z.object({ sessionId: z.uuid() })

const SignedIn = z.object({ id: z.uuid() })

const Submitted = z.object({ loginName: z.string().max(200), password: z.string().max(200) })

function passwordProvider() {
  return Credentials({
    id: 'password',
    credentials: { loginName: {}, password: {} },
    async authorize(submitted) {
      const credentials = Submitted.safeParse(submitted)
      if (!credentials.success) throw refusal('wrong')
      const outcome = await signIn(credentials.data, terminalOf(await headers())).catch(unavailable)
      if (typeof outcome === 'string') {
        ;(await cookies()).set(typedNameCookie(credentials.data.loginName))
        throw refusal(outcome)
      }
      return { id: outcome.id }
    },
  })
}

async function refuseNobody(): Promise<string> {
  await recordAudit({ action: 'staff.sign-in-failed', actor: directoryActor(terminalOf(await headers())) })
  return `${signInPath}?error=${'unknown' satisfies SignInRefusal}`
}

/** Whom the directory named is not recorded: it is nobody of ours. */
function directoryActor(terminal: string) {
  return { staffId: null, terminal, detail: { way: 'directory' } }
}

function unavailable(error: unknown): 'unavailable' {
  logError('sign-in', error, randomUUID())
  return 'unavailable'
}

/** What is thrown while signing in ends in an address: never more than a word of ours. */
function refusal(reason: SignInRefusal): Error {
  return new Error(reason)
}

/** next-auth hands over an error, or an object with one beside what the directory sent, which is not for a log. */
function errorIn(given: unknown): unknown {
  return given instanceof Object && 'error' in given ? given.error : given
}

import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { throughDoor } from '@/lib/auth/door'
import { authOptions } from '@/lib/auth/next-auth'

type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> }

/** The configuration is read when a request comes: a build knows none. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const entered = await throughDoor(request, nextauth)
  return entered instanceof Response ? entered : NextAuth(authOptions())(entered, context)
}

export { handler as GET, handler as POST }

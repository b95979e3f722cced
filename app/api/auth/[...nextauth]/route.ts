import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/next-auth'

type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> }

/** The configuration is read when a request comes: a build knows none. */
function handler(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions())(request, context)
}

export { handler as GET, handler as POST }

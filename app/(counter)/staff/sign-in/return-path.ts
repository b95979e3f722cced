import { returnPath } from '@/lib/auth/paths'

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Where the person was going when a step of signing in came between. */
export async function returnPathIn(searchParams: Promise<Query>): Promise<string> {
  const { callbackUrl } = await searchParams
  return returnPath(typeof callbackUrl === 'string' ? callbackUrl : null)
}

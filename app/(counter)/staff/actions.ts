'use server'

import { redirect } from 'next/navigation'
import { signInPath } from '@/lib/auth/paths'
import { signOut } from '@/lib/auth/sign-out'

export async function leave(): Promise<void> {
  await signOut()
  redirect(`${signInPath}?left`)
}

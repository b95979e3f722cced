'use server'

import { redirect } from 'next/navigation'
import { signInPath } from '@/lib/auth/paths'
import { signOut } from '@/lib/auth/sign-out'

export async function leave(form: FormData): Promise<void> {
  await signOut({ everywhere: form.get('everywhere') === 'yes' })
  redirect(`${signInPath}?left`)
}

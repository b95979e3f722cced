import type { ReactNode } from 'react'
import { Button } from '@/components/staff/button'
import { SignInFrame } from '@/components/staff/sign-in-form'

export type StepFrameProps = {
  readonly title: string
  readonly loginName: string
  readonly signOut: (form: FormData) => Promise<void>
  readonly children: ReactNode
}

/** One more step before the first page: who is signing in, and the way out. */
export function StepFrame({ title, loginName, signOut, children }: StepFrameProps) {
  return (
    <SignInFrame>
      <h1 className="mb-2 text-std-24B-150">{title}</h1>
      <p className="mb-5 text-solid-gray-700">職員ID：{loginName}</p>
      {children}
      <form action={signOut} className="mt-5 border-solid-gray-200 border-t pt-3">
        <Button look="quiet">別の職員IDでログインする</Button>
      </form>
    </SignInFrame>
  )
}

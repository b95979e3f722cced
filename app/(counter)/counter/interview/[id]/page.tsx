import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { InterviewPage } from '@/components/interview/interview-page'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { openInterview } from '@/lib/interviews/open-interview'
import { ownScreenFrom } from '@/lib/screen/show'

/** No name: titles stand in histories and on task bars. */
export const metadata: Metadata = { title: '聞き取り' }

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export default async function CounterInterviewPage({ params, searchParams }: Props) {
  const clerk = await requireStaff(counterRoles)
  const { at, part, said } = await searchParams
  const opened = await openInterview((await params).id, clerk)
  if (opened.kind === 'gone') notFound()
  if (opened.kind === 'finished') redirect(`/counter/drafts/${opened.draftId}`)
  const { id, lockVersion, view } = opened
  const begins = {
    at: typeof at === 'string' ? at : null,
    part: part === 'items' ? ('items' as const) : ('questions' as const),
    isFinishing: said === 'gaps',
  }
  const screen = await ownScreenFrom(id, clerk)
  return <InterviewPage id={id} lockVersion={lockVersion} view={view} screen={screen} begins={begins} />
}

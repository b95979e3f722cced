import type { Metadata } from 'next'
import { InterviewStartPage, isStartSaid } from '@/components/interview/start-page'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { unfinishedInterviews } from '@/lib/interviews/open-interview'
import { begin, throwAway } from './actions'

export const metadata: Metadata = { title: '聞き取り' }

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

export default async function CounterInterviewsPage({ searchParams }: Props) {
  const clerk = await requireStaff(counterRoles)
  const { said } = await searchParams
  const { ruleSet } = await ruleSetInForce(todayInJapan())
  return (
    <InterviewStartPage
      events={ruleSet.events.map(({ id, title, prominence }) => ({
        id,
        title: title.ja,
        isFirst: prominence === 'first',
      }))}
      unfinished={await unfinishedInterviews(clerk)}
      said={isStartSaid(said) ? said : null}
      actions={{ begin, throwAway }}
    />
  )
}

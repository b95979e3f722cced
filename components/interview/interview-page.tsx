'use client'

import { Shortcuts } from '@/components/staff/shortcuts'
import { householdQuestion } from '@/lib/interviews/household-question'
import { AnsweredPanel } from './answered-panel'
import { BringPanel } from './bring-panel'
import { EventsPanel } from './events-panel'
import { HouseholdCard } from './household-card'
import { InterviewFooter } from './interview-footer'
import { InterviewHeader } from './interview-header'
import { ItemsPanel } from './items-panel'
import { KeyList } from './key-list'
import { LaterPanel } from './later-panel'
import { QuestionCard } from './question-card'
import { SaveNotice } from './save-notice'
import { type Desk, type OpenInterview, useInterview } from './use-interview'
import { useKeys } from './use-keys'
import { VerdictsPanel } from './verdicts-panel'

/** All still relevant questions on one page, answered by keyboard or by touch while talking; then names and addresses, each once. */
export function InterviewPage(interview: OpenInterview) {
  const desk = useInterview(interview)
  useKeys(desk)
  const { id, screen } = interview
  return (
    <main id="main" className="flex flex-1 flex-col">
      <form
        method="post"
        action={`/counter/interview/${id}/save`}
        onSubmit={event => event.preventDefault()}
        className="flex flex-1 flex-col"
      >
        <InterviewHeader desk={desk} />
        <div className="grid gap-2 px-3 pt-3 empty:hidden">
          <SaveNotice desk={desk} />
        </div>
        <div className="grid flex-1 content-start gap-3 p-3 xl:grid-cols-[minmax(0,1fr)_25.5rem]">
          <div className="grid min-w-0 content-start gap-3">
            {desk.now === null ? (
              <ItemsPanel desk={desk} />
            ) : (
              <>
                <AnsweredPanel desk={desk} />
                <Question desk={desk} id={desk.now} />
                <LaterPanel desk={desk} />
              </>
            )}
            {desk.now === null && <AnsweredPanel desk={desk} />}
            <EventsPanel desk={desk} />
            <KeyList />
          </div>
          <div className="grid min-w-0 content-start gap-3 md:max-xl:grid-cols-2">
            <VerdictsPanel desk={desk} />
            <BringPanel desk={desk} />
          </div>
        </div>
        <InterviewFooter id={id} desk={desk} screen={screen} isFinishing={interview.begins.isFinishing} />
      </form>
      <Shortcuts />
    </main>
  )
}

function Question({ desk, id }: { readonly desk: Desk; readonly id: string }) {
  if (id === householdQuestion) return <HouseholdCard desk={desk} />
  const question = desk.view.questions.find(one => one.id === id)
  return question ? <QuestionCard key={id} question={question} desk={desk} /> : null
}

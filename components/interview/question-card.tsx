import { useEffect, useRef } from 'react'
import type { QuestionRow, QuestionView } from '@/lib/interviews/questions'
import type { Language } from '@/lib/rules/schema'
import { QuestionInputs } from './question-inputs'
import type { Desk } from './use-interview'

/** The question being asked, in the words to read aloud, with やさしい日本語 and English below where they help. */
export function QuestionCard({ question, desk }: { readonly question: QuestionView; readonly desk: Desk }) {
  const { view } = desk
  const { rows, help, whenUnknown, because } = question
  const open = rows.find(({ field }) => desk.textOf(field) === '') ?? rows[0]
  const card = useFocusOnLine(question.id, open?.field ?? '')
  const number = view.answered.length + 1
  return (
    <section
      ref={card}
      data-now
      aria-labelledby="now"
      className="rounded-12 border-3 border-blue-900 bg-white px-5 py-3"
    >
      <p className="flex flex-wrap items-baseline gap-x-5 text-dns-16N-130 text-solid-gray-700">
        <b className="whitespace-nowrap text-blue-900">{question.isOpen ? `${number}問目` : '答えを直す'}</b>
        <Because ids={because} names={view.names} />
      </p>
      <Words row={open} language={view.language} />
      {help && <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{help}</p>}
      <div className="mt-3">
        <QuestionInputs question={question} desk={desk} size="large" />
      </div>
      {whenUnknown && rows.some(({ field }) => desk.textOf(field) === 'unknown') && (
        <p className="mt-2 text-yellow-1200">わからないときは：{whenUnknown}</p>
      )}
    </section>
  )
}

/** To read aloud, in the person's own kind of Japanese first. */
function Words({ row, language }: { readonly row: QuestionRow | undefined; readonly language: Language }) {
  const isEasy = language === 'ja-easy'
  return (
    <>
      <h2 id="now" className="mt-1 text-[1.5rem] leading-140">
        「{isEasy ? row?.easy : row?.say}」
      </h2>
      <p className="text-dns-16N-130 text-solid-gray-700">
        {isEasy ? `ふつうの日本語：「${row?.say}」` : `やさしい日本語：「${row?.easy}」`}
      </p>
      {row?.english && (
        <p lang="en" className="text-dns-16N-130 text-solid-gray-900">
          {row.english}
        </p>
      )}
    </>
  )
}

const mostNames = 4

/** 決まるもの: the procedures that hang on the answer. */
export function Because({ ids, names }: { readonly ids: readonly string[]; readonly names: Desk['view']['names'] }) {
  if (ids.length === 0) return null
  const said = ids.slice(0, mostNames).map(id => names[id] ?? id)
  const more = ids.length > mostNames ? ` ほか${ids.length - mostNames}件` : ''
  return (
    <span>
      決まるもの：{said.join('、')}
      {more}
    </span>
  )
}

/** The first line without an answer has the focus, whenever that becomes another. */
function useFocusOnLine(question: string, field: string) {
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question may ask of the same field anew.
  useEffect(() => {
    const inputs = [...(card.current?.querySelectorAll<HTMLInputElement>(`[name="${field}"]`) ?? [])]
    const input = inputs.find(({ checked }) => checked) ?? inputs[0]
    if (!input || input === document.activeElement) return
    input.focus({ preventScroll: true })
    if (input.type !== 'radio') input.select()
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [question, field])
  return card
}

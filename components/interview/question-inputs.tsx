import type { KeyboardEvent } from 'react'
import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import type { QuestionRow, QuestionView } from '@/lib/interviews/questions'
import { OptionLine } from './option-line'
import type { Desk } from './use-interview'

type Props = { readonly question: QuestionView; readonly desk: Desk; readonly size: 'large' | 'small' }

/** A question's boxes: one line for the household, or one a person. */
export function QuestionInputs({ question, desk, size }: Props) {
  const { rows, kind } = question
  const isLarge = size === 'large'
  const firstOpen = rows.find(({ field }) => desk.textOf(field) === '') ?? rows[0]
  const isGrid = rows.length > 1
  return (
    <div className="grid min-w-0 gap-y-1.5">
      {rows.map(row => (
        <QuestionLine
          key={row.field}
          row={row}
          question={question}
          desk={desk}
          size={isGrid ? 'small' : size}
          showsKeys={isLarge && row === firstOpen}
        />
      ))}
      {isLarge && isGrid && kind === 'options' && <SameForTheRest question={question} desk={desk} />}
    </div>
  )
}

type LineProps = Props & { readonly row: QuestionRow; readonly showsKeys: boolean }

function QuestionLine({ row, question, desk, size, showsKeys }: LineProps) {
  const { field, who, say } = row
  return (
    <div className={who === '' ? 'flex' : 'flex flex-wrap items-center gap-x-3 gap-y-1 md:flex-nowrap'}>
      {who !== '' && <span className="w-44 flex-none text-solid-gray-900">{who}</span>}
      {question.kind === 'options' ? (
        <OptionLine
          field={field}
          legend={who === '' ? say : `${who}：${say}`}
          options={question.options}
          chosen={desk.textOf(field)}
          mayBeUnknown
          size={size}
          showsKeys={showsKeys}
          choose={value => desk.answer(question.id, [{ field, text: value }])}
        />
      ) : (
        <TypedAnswer row={row} question={question} desk={desk} />
      )}
    </div>
  )
}

/** What the last answered person said, for all who have not answered. */
function SameForTheRest({ question, desk }: Pick<Props, 'question' | 'desk'>) {
  const { rows, id } = question
  const answered = rows.map(({ field }) => desk.textOf(field)).filter(text => text !== '')
  const open = rows.filter(({ field }) => desk.textOf(field) === '')
  const last = answered.at(-1)
  if (last === undefined || open.length === 0) return null
  return (
    <div data-line className="flex">
      <Button
        type="button"
        look="quiet"
        data-key="*"
        onClick={() =>
          desk.answer(
            id,
            open.map(({ field }) => ({ field, text: last })),
          )
        }
      >
        <KeyCap>*</KeyCap>
        残り{open.length}人も同じ答え
      </Button>
    </div>
  )
}

type TypedProps = { readonly row: QuestionRow; readonly question: QuestionView; readonly desk: Desk }

function TypedAnswer({ row, question, desk }: TypedProps) {
  const { field, who, say, problem } = row
  const text = desk.textOf(field)
  const isDay = question.kind === 'day'
  const give = (value: string) => {
    if (value.trim() !== '') desk.answer(question.id, [{ field, text: value }])
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    give(event.currentTarget.value)
  }
  return (
    <div data-line data-is-open={text === '' || undefined} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <input
        name={field}
        value={text === 'unknown' ? '?' : text}
        onChange={event => desk.type(field, event.target.value)}
        onKeyDown={press}
        onBlur={() => desk.commit(field)}
        aria-label={who === '' ? say : `${who}：${say}`}
        aria-invalid={problem !== null}
        aria-describedby={`${field}-hint`}
        autoComplete="off"
        maxLength={40}
        className="min-h-14 w-52 rounded-8 border border-solid-gray-600 bg-white px-3 text-[1.25rem] text-solid-gray-900 aria-invalid:border-2 aria-invalid:border-red-800"
      />
      <button
        type="button"
        onClick={() => give('unknown')}
        className="min-h-14 rounded-8 border border-yellow-700 bg-yellow-50 px-4 text-dns-16B-130 text-solid-gray-900"
      >
        わからない
      </button>
      <span id={`${field}-hint`} className="basis-full">
        {problem ? (
          <span className="text-red-1000">{problem}</span>
        ) : (
          <span className="text-dns-14N-130 text-solid-gray-700">
            {isDay
              ? '12/5、R8.12.5 のように。わからないときは 0。Enterで次へ。'
              : '数字で。わからないときは ?。Enterで次へ。'}
          </span>
        )}
      </span>
    </div>
  )
}

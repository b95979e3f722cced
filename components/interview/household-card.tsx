import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import { filer, removeField, toldField } from '@/lib/interviews/field-names'
import { householdQuestion } from '@/lib/interviews/household-question'
import type { HouseholdRow } from '@/lib/interviews/household-view'
import { OptionLine } from './option-line'
import { Because } from './question-card'
import type { Desk } from './use-interview'

/** Who is in the household, a line a person: their relation with a digit, their birth date typed. */
export function HouseholdCard({ desk }: { readonly desk: Desk }) {
  const { because, isTold, hints } = desk.view.household
  const rows = linesShown(desk)
  const [aim, setAim] = useState(() => firstOpenLine(rows))
  const card = useFocusOnLine(aim, rows.length)
  const finish = () => desk.answer(householdQuestion, [{ field: toldField, text: 'yes' }])
  return (
    <section
      ref={card}
      data-now
      aria-labelledby="now"
      className="rounded-12 border-3 border-blue-900 bg-white px-5 py-3"
    >
      <p className="flex flex-wrap items-baseline gap-x-5 text-dns-16N-130 text-solid-gray-700">
        <b className="whitespace-nowrap text-blue-900">
          {isTold ? '答えを直す' : `${desk.view.answered.length + 1}問目`}
        </b>
        <Because ids={because} names={desk.view.names} />
      </p>
      <h2 id="now" className="mt-1 text-[1.5rem] leading-140">
        「ご家族はどなたですか。それぞれの生年月日を教えてください」
      </h2>
      <p className="text-dns-16N-130 text-solid-gray-700">
        やさしい日本語：「家族は だれですか。生まれた日は いつですか」
      </p>
      {hints.map(hint => (
        <p key={hint} className="text-dns-14N-130 text-solid-gray-700">
          {hint}
        </p>
      ))}
      <div className="mt-3 grid gap-y-2">
        {rows.map((row, index) => (
          <MemberLine
            key={row.person}
            row={row}
            desk={desk}
            showsKeys={index === rows.length - 1}
            next={() => setAim(index + 1)}
            finish={finish}
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button type="button" onClick={finish}>
          これで全員<KeyCap>Enter</KeyCap>
        </Button>
        <span className="text-dns-14N-130 text-solid-gray-700">
          生年月日は S630514、H2.9.3、20180708 のように。わからないときは 0。Enterで次の人へ。
        </span>
      </div>
    </section>
  )
}

type LineProps = {
  readonly row: HouseholdRow
  readonly desk: Desk
  readonly showsKeys: boolean
  readonly next: () => void
  readonly finish: () => void
}

function MemberLine({ row, desk, showsKeys, next, finish }: LineProps) {
  const { person, who, birthReadBack, birthField, problem } = row
  const isNext = person !== filer && desk.textOf(row.relationField) === ''
  return (
    <div
      data-member
      className="grid items-center gap-x-3 gap-y-1.5 border-solid-gray-100 border-t pt-2 md:grid-cols-[10rem_minmax(0,1fr)_9rem_2.75rem]"
    >
      <span className="text-solid-gray-900 leading-130">{isNext ? `${who}の続柄` : who}</span>
      <div className="min-w-0">
        {isNext && (
          <button type="button" data-end tabIndex={-1} onClick={finish} aria-hidden="true" className="hidden" />
        )}
        {person !== filer && <Relation row={row} desk={desk} isNext={isNext} showsKeys={showsKeys} />}
      </div>
      <BirthBox row={row} desk={desk} next={next} />
      {person !== filer && !isNext && (
        <button
          type="button"
          onClick={() => desk.write([{ field: removeField, text: person }])}
          className="grid size-11 place-items-center rounded-8 text-solid-gray-700 hover:bg-blue-50"
        >
          <Icon name="close" label={`${who}を外す`} className="size-5" />
        </button>
      )}
      <span
        id={`${birthField}-said`}
        className={`text-dns-14N-130 empty:hidden md:col-start-2 md:col-end-5 md:text-right ${problem ? 'text-red-1000' : 'text-solid-gray-700'}`}
      >
        {problem ?? birthReadBack}
      </span>
    </div>
  )
}

type RelationProps = Pick<LineProps, 'row' | 'desk' | 'showsKeys'> & { readonly isNext: boolean }

/** Chosen with a digit where somebody is added; among those listed it is rarely changed. */
function Relation({ row, desk, showsKeys, isNext }: RelationProps) {
  const { relationField: field, relations, who } = row
  const choose = (value: string) => desk.write([{ field, text: value }])
  if (isNext)
    return (
      <OptionLine
        field={field}
        legend={`${who}の続柄`}
        options={relations}
        chosen=""
        mayBeUnknown={false}
        size="small"
        showsKeys={showsKeys}
        choose={value => {
          choose(value)
          document.querySelector<HTMLElement>(`[name="${row.birthField}"]`)?.focus()
        }}
      />
    )
  return (
    <select
      name={field}
      value={desk.textOf(field)}
      onChange={event => choose(event.target.value)}
      aria-label={`${who}の続柄`}
      className="min-h-11 w-52 max-w-full rounded-8 border border-solid-gray-600 bg-white px-2 text-solid-gray-900"
    >
      {relations.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

function BirthBox({ row, desk, next }: Pick<LineProps, 'row' | 'desk' | 'next'>) {
  const { birthField, who, problem } = row
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.currentTarget.value === '') return
    desk.write([{ field: birthField, text: event.currentTarget.value }])
    next()
  }
  return (
    <input
      name={birthField}
      value={desk.textOf(birthField)}
      onChange={event => desk.type(birthField, event.target.value)}
      onBlur={() => desk.commit(birthField)}
      onKeyDown={press}
      aria-label={`${who}の生年月日`}
      aria-invalid={problem !== null}
      aria-describedby={`${birthField}-said`}
      autoComplete="off"
      maxLength={40}
      className="min-h-11 w-36 rounded-8 border border-solid-gray-600 bg-white px-3 text-solid-gray-900 aria-invalid:border-2 aria-invalid:border-red-800"
    />
  )
}

/** One line for whoever comes next: the others of the kind appear as those before them are filled. */
function linesShown({ view, textOf }: Desk): readonly HouseholdRow[] {
  const { rows } = view.household
  const next = rows.findIndex(({ person, relationField }) => person !== filer && textOf(relationField) === '')
  return next < 0 ? rows : rows.slice(0, next + 1)
}

function firstOpenLine(rows: readonly HouseholdRow[]): number {
  const open = rows.findIndex(({ birth }) => birth === '')
  return open < 0 ? rows.length - 1 : open
}

/** The line of the next person comes with the relation of the one before. */
function useFocusOnLine(aim: number, lines: number) {
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one more line may be the one aimed at.
  useEffect(() => {
    const line = card.current?.querySelectorAll<HTMLElement>('[data-member]')[aim]
    const isThere = line?.contains(document.activeElement)
    if (!isThere) line?.querySelector<HTMLElement>('input')?.focus()
  }, [aim, lines])
  return card
}

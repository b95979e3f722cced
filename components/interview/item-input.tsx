import { type KeyboardEvent, useRef } from 'react'
import { afterComposing, noReading, whileComposing } from '@/lib/html/browser/readings'
import type { ItemBox } from '@/lib/interviews/item-boxes'
import { goToNextBox } from './next-box'
import { OptionLine } from './option-line'
import type { Desk } from './use-interview'

export type ItemInputProps = {
  readonly box: ItemBox
  readonly desk: Desk
  /** Whose it is, where the label alone does not say. */
  readonly who: string
  /** The box of the reading that goes with this name. */
  readonly reading: ItemBox | null
  readonly className?: string
}

/** One box for what the forms need. Enter goes to the next that is empty. */
export function ItemInput(props: ItemInputProps) {
  return props.box.kind === 'choice' ? <Choice {...props} /> : <TextBox {...props} />
}

function Choice({ box, desk, who }: ItemInputProps) {
  const { field, label, options, text } = box
  const chosen = desk.textOf(field, text)
  return (
    <div data-box data-is-filled={chosen !== '' || undefined}>
      <OptionLine
        field={field}
        legend={labelOf(who, label)}
        options={options}
        chosen={chosen}
        mayBeUnknown={false}
        size="small"
        showsKeys
        choose={value => {
          desk.write([{ field, text: value }])
          const input = document.querySelector(`[name="${field}"]`)
          if (input) goToNextBox(input)
        }}
      />
    </div>
  )
}

function TextBox({ box, desk, who, reading, className = '' }: ItemInputProps) {
  const { field, label, kind, text, isCopied, problem } = box
  const shown = desk.textOf(field, text)
  const suggest = useReading(desk, reading)
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    desk.commit(field)
    goToNextBox(event.currentTarget)
  }
  return (
    <span data-box data-is-filled={shown !== '' || undefined} className="block min-w-0">
      <input
        name={field}
        value={shown}
        data-kind={kind}
        onChange={event => {
          desk.type(field, event.target.value)
          if (!(event.nativeEvent as InputEvent).isComposing) suggest.typed(event.target.value)
        }}
        onCompositionUpdate={event => suggest.composing(event.data)}
        onCompositionEnd={event => suggest.composed(event.currentTarget.value)}
        onBlur={() => desk.commit(field)}
        onKeyDown={press}
        aria-label={labelOf(who, label)}
        aria-invalid={problem !== null}
        aria-describedby={`${field}-said`}
        autoComplete="off"
        maxLength={1000}
        inputMode={kind === 'phone' || kind === 'postal-code' || kind === 'count' ? 'tel' : undefined}
        className={`min-h-11 w-full min-w-0 rounded-8 border border-solid-gray-600 bg-white px-2.5 text-solid-gray-900 aria-invalid:border-2 aria-invalid:border-red-800 ${isCopied && shown === text ? 'bg-blue-50' : ''} ${className}`}
      />
    </span>
  )
}

export function labelOf(who: string, label: string): string {
  return who === '' ? label : `${who}：${label}`
}

/** What the keyboard knows of a name's reading goes into its box, until somebody writes there. */
function useReading(desk: Desk, box: ItemBox | null) {
  const reading = useRef(noReading)
  const suggested = useRef('')
  const offer = () => {
    if (!box) return
    const current = desk.textOf(box.field, box.text)
    const isOurs = current === '' || box.isCopied || current === suggested.current
    if (!isOurs || reading.current.settled === '') return
    suggested.current = reading.current.settled
    desk.type(box.field, suggested.current)
  }
  return {
    composing: (text: string) => {
      reading.current = whileComposing(reading.current, text)
    },
    composed: (text: string) => {
      reading.current = afterComposing(reading.current, text)
      offer()
    },
    typed: (text: string) => {
      reading.current = afterComposing({ ...reading.current, composing: '' }, text)
      offer()
    },
  }
}

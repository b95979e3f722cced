import { useEffect } from 'react'
import { Panel } from '@/components/staff/panel'
import type { ItemBox, PersonBoxes } from '@/lib/interviews/item-boxes'
import { withCopies } from './copied-names'
import { ItemInput } from './item-input'
import { goToFirstBox } from './next-box'
import type { Desk } from './use-interview'

/** Names, addresses and whatever else the forms print: each typed once, the people in one grid. */
export function ItemsPanel({ desk }: { readonly desk: Desk }) {
  const { address, needed, optional } = desk.view.items
  const people = withCopies(desk.view.items.people, desk.textOf)
  useEffect(goToFirstBox, [])
  return (
    <>
      <Panel title="名前" id="people" note={`${people.length}人`} aside="氏は1人目と同じ。読みは入力から入ります">
        <div className="grid gap-y-2 px-3.5 pb-3">
          {people.map(person => (
            <PersonLine key={person.person} boxes={person} desk={desk} />
          ))}
        </div>
      </Panel>
      {address.length > 0 && (
        <Panel title="住所と世帯主" id="address" aside="郵便番号から町名まで入ります">
          <Boxes boxes={address} desk={desk} />
        </Panel>
      )}
      {needed.length > 0 && (
        <Panel title="連絡先と申請に要ること" id="needed">
          <Boxes boxes={needed} desk={desk} />
        </Panel>
      )}
      <MoreItems people={people} optional={optional} desk={desk} />
    </>
  )
}

function PersonLine({ boxes, desk }: { readonly boxes: PersonBoxes; readonly desk: Desk }) {
  const { who, main } = boxes
  const problems = main.filter(({ problem }) => problem !== null)
  return (
    <div className="border-solid-gray-100 border-t pt-2">
      <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-4 xl:grid-cols-[8.5rem_repeat(4,minmax(0,1fr))_auto]">
        <b className="col-span-full text-solid-gray-900 leading-130 xl:col-auto xl:self-center">{who}</b>
        {main.map(box => (
          <div key={box.field} className={`min-w-0 ${box.kind === 'choice' ? choiceSpan(main.length) : ''}`}>
            <span aria-hidden="true" className="block text-dns-14N-130 text-solid-gray-700">
              {box.label}
              {box.isCopied && <span className="text-blue-1000">（同じ）</span>}
            </span>
            <ItemInput box={box} desk={desk} who={who} reading={readingFor(box, main)} />
          </div>
        ))}
      </div>
      {problems.map(box => (
        <Said key={box.field} box={box} />
      ))}
    </div>
  )
}

/** Beside the names, or under them where the day of birth has taken the place. */
function choiceSpan(boxes: number): string {
  return `col-span-full ${boxes > 5 ? 'xl:col-start-2' : 'xl:col-auto'}`
}

type BoxesProps = { readonly boxes: readonly ItemBox[]; readonly desk: Desk; readonly who?: string }

function Boxes({ boxes, desk, who = '' }: BoxesProps) {
  return (
    <div className="grid gap-y-2 px-3.5 pb-3">
      {boxes.map(box => (
        <div key={box.field} className="grid items-center gap-x-3 gap-y-1 md:grid-cols-[15rem_minmax(0,1fr)]">
          <span aria-hidden="true" className="text-solid-gray-900 leading-130">
            {box.label}
            {!box.isRequired && <span className="text-dns-14N-130 text-solid-gray-700">（なければ空欄）</span>}
          </span>
          <div className="min-w-0">
            <Candidates box={box} desk={desk} />
            <ItemInput box={box} desk={desk} who={who} reading={null} className={widths[box.kind] ?? ''} />
            <Heads box={box} desk={desk} />
          </div>
          <Said box={box} />
        </div>
      ))}
    </div>
  )
}

const widths: Readonly<Partial<Record<ItemBox['kind'], string>>> = {
  'postal-code': 'max-w-40',
  phone: 'max-w-56',
  count: 'max-w-24',
  day: 'max-w-40',
  head: 'max-w-80',
}

/** A postal code can stand for several towns. */
function Candidates({ box: { field, candidates }, desk }: { readonly box: ItemBox; readonly desk: Desk }) {
  if (candidates.length === 0) return null
  return (
    <div data-line className="mb-1.5 flex flex-wrap gap-2">
      {candidates.map((address, index) => (
        <button
          key={address}
          type="button"
          data-key={String(index + 1)}
          onClick={() => {
            desk.write([{ field, text: address }])
            document.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
          }}
          className="min-h-11 rounded-8 border border-blue-900 bg-white px-3 text-blue-1000"
        >
          {address}
        </button>
      ))}
    </div>
  )
}

/** 世帯主: the number of one of the people, or any name. */
function Heads({ box, desk }: { readonly box: ItemBox; readonly desk: Desk }) {
  if (box.kind !== 'head' || box.options.length === 0) return null
  return (
    <div className="mt-1.5 flex flex-wrap gap-2">
      {box.options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          onClick={() => desk.write([{ field: box.field, text: value }])}
          aria-pressed={desk.textOf(box.field, box.text) === value}
          className="min-h-11 rounded-8 border border-solid-gray-600 bg-white px-3 text-solid-gray-900 aria-pressed:border-blue-900 aria-pressed:bg-blue-900 aria-pressed:text-white xl:min-h-9"
        >
          {value} {label}
        </button>
      ))}
    </div>
  )
}

function Said({ box: { field, problem, readBack } }: { readonly box: ItemBox }) {
  const text = problem ?? (readBack === '' ? null : readBack)
  return (
    <p
      id={`${field}-said`}
      className={`text-dns-14N-130 empty:hidden md:col-start-2 ${problem ? 'text-red-1000' : 'text-solid-gray-700'}`}
    >
      {text}
    </p>
  )
}

type MoreProps = {
  readonly people: readonly PersonBoxes[]
  readonly optional: readonly ItemBox[]
  readonly desk: Desk
}

/** What a form has room for and can do without: 本籍, 勤務先, 口座. */
function MoreItems({ people, optional, desk }: MoreProps) {
  const some = people.filter(({ more }) => more.length > 0)
  const count = optional.length + some.reduce((sum, { more }) => sum + more.length, 0)
  if (count === 0) return null
  return (
    <details className="rounded-12 border border-solid-gray-100 bg-white">
      <summary className="min-h-11 px-3.5 py-2.5 font-bold text-blue-1000 underline underline-offset-3">
        わかれば入力すること {count}か所（本籍、勤務先、口座など）
      </summary>
      <div className="grid gap-y-3 pt-1">
        {some.map(({ person, who, more }) => (
          <fieldset key={person}>
            <legend className="px-3.5 pb-1 font-bold">{who}</legend>
            <Boxes boxes={more} desk={desk} who={who} />
          </fieldset>
        ))}
        <Boxes boxes={optional} desk={desk} />
      </div>
    </details>
  )
}

function readingFor(box: ItemBox, main: readonly ItemBox[]): ItemBox | null {
  return main.find(({ readingOf }) => readingOf === box.field) ?? null
}

import { SaveMark } from './save-notice'
import type { Desk, Part } from './use-interview'

const languages = [
  { value: 'ja', label: '日本語' },
  { value: 'ja-easy', label: 'やさしい日本語' },
  { value: 'en', label: 'English' },
] as const

/** What this is about, in which language, and how much can still come. */
export function InterviewHeader({ desk }: { readonly desk: Desk }) {
  const { title, language, household } = desk.view
  return (
    <section
      aria-label="この聞き取り"
      className="flex flex-wrap items-center gap-x-5 gap-y-2 border-solid-gray-200 border-b bg-white px-5 py-2"
    >
      <div className="min-w-0">
        <h1 className="text-[1.375rem] leading-130">聞き取り：{title}</h1>
        <p className="text-dns-16N-130 text-solid-gray-700">
          {household.answer}　<SaveMark status={desk.status} />
        </p>
      </div>
      <Parts desk={desk} />
      <label className="flex items-center gap-2 text-dns-14N-130 text-solid-gray-700">
        ことば
        <select
          name="language"
          value={language}
          onChange={event => desk.write([{ field: 'language', text: event.target.value }])}
          className="min-h-11 rounded-8 border border-solid-gray-600 bg-white px-2 text-dns-16N-130 text-solid-gray-900"
        >
          {languages.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Remaining desk={desk} />
    </section>
  )
}

/** 質問, then 名前と住所: the second can be begun whenever there is time for it. */
function Parts({ desk }: { readonly desk: Desk }) {
  const { open } = desk.view
  const parts: readonly { readonly part: Part; readonly label: string; readonly left: number }[] = [
    { part: 'questions', label: '質問', left: open.length },
    { part: 'items', label: '名前・住所', left: desk.view.gaps.items },
  ]
  return (
    <nav aria-label="聞き取りの順" className="ml-auto flex gap-2">
      {parts.map(({ part, label, left }) => (
        <a
          key={part}
          href={part === 'items' ? '?part=items' : '?'}
          aria-current={desk.part === part ? 'step' : undefined}
          data-shortcut={desk.part === part ? undefined : 'F4'}
          onClick={event => {
            event.preventDefault()
            if (part === 'items') desk.showPart('items')
            else desk.goTo(open[0] ?? desk.view.answered[0] ?? null)
          }}
          className="flex min-h-11 items-center gap-2 whitespace-nowrap rounded-8 border border-solid-gray-420 px-3 text-dns-16N-130 text-solid-gray-900 hover:bg-blue-50 aria-[current]:border-2 aria-[current]:border-blue-900 aria-[current]:font-bold aria-[current]:text-blue-900"
        >
          {label}
          <span className="text-dns-14N-130">{left > 0 ? `あと${left}` : 'すみ'}</span>
        </a>
      ))}
    </nav>
  )
}

function Remaining({ desk }: { readonly desk: Desk }) {
  const { remainingAtMost, answered } = desk.view
  if (remainingAtMost === null) return <p className="text-dns-16N-130 text-solid-gray-700">{answered.length}問すみ</p>
  const done = answered.length
  return (
    <div className="text-right leading-130">
      <p className="text-dns-16N-130">
        あと最大 <b className="text-[1.375rem] text-solid-gray-900">{remainingAtMost}</b> 問
      </p>
      <meter
        min={0}
        max={Math.max(1, done + remainingAtMost)}
        value={done}
        aria-label={`${done}問すみ、のこり最大${remainingAtMost}問`}
        className="block w-52"
      />
    </div>
  )
}

import type { Look, Preview } from '@/lib/rule-sets/look'
import { ChecksPanel } from './checks-panel'

/** What is wrong with the procedure, and what a resident would read. */
export function LookPanel({ look, unfinished }: { readonly look: Look; readonly unfinished: number }) {
  const { findings, otherErrors, cases } = look
  return (
    <div className="grid min-h-0 content-start gap-3 xl:grid-rows-[auto_1fr]">
      <ChecksPanel findings={findings} otherErrors={otherErrors} cases={cases} unfinished={unfinished} noun="手続き" />
      <PreviewPanel previews={look.previews} />
    </div>
  )
}

const tabs = { ja: '日本語', 'ja-easy': 'やさしい', en: 'English' } as const

/** The tabs are radio buttons of no form: choosing a language sends nothing. */
function PreviewPanel({ previews }: { readonly previews: readonly Preview[] }) {
  return (
    <section
      aria-labelledby="preview"
      className="group/preview min-w-0 overflow-hidden rounded-12 border border-solid-gray-100 bg-white"
    >
      <div className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5 pb-1.5">
        <h2 id="preview" className="whitespace-nowrap text-dns-17B-130">
          住民の画面
        </h2>
        <div role="radiogroup" aria-label="言語" className="ml-auto flex">
          {previews.map(({ language }) => (
            <label
              key={language}
              className="flex min-h-9 cursor-pointer items-center rounded-6 px-2.5 text-dns-14N-130 has-checked:bg-blue-50 has-checked:font-bold has-checked:text-blue-900 has-focus-visible:outline-4 has-focus-visible:outline-black pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name="preview"
                form="none"
                value={language}
                defaultChecked={language === 'ja'}
                className="sr-only"
              />
              {tabs[language]}
            </label>
          ))}
        </div>
      </div>
      {previews.map(preview => (
        <Phone key={preview.language} preview={preview} />
      ))}
    </section>
  )
}

const shownWhen = {
  ja: "group-has-[input[value='ja']:checked]/preview:block",
  'ja-easy': "group-has-[input[value='ja-easy']:checked]/preview:block",
  en: "group-has-[input[value='en']:checked]/preview:block",
} as const

function Phone({ preview }: { readonly preview: Preview }) {
  const { language, title, officialName, because, day, deadline, place, fee, notes } = preview
  return (
    <div
      lang={language === 'en' ? 'en' : 'ja'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={`mx-auto hidden h-full max-w-80 overflow-y-auto rounded-t-[28px] border-8 border-solid-gray-900 border-b-0 bg-white p-3.5 text-std-16N-170 ${shownWhen[language]}`}
    >
      {day && <p className="mb-2 font-bold text-dns-17B-130 text-solid-gray-900">{day}</p>}
      <div className="rounded-12 border border-solid-gray-300 px-3.5 py-3">
        <p className="font-bold text-blue-1000 text-dns-17B-130">{title}</p>
        <p className="text-dns-14N-130 text-solid-gray-700">{officialName}</p>
        {because && <p className="mt-1.5 text-solid-gray-900">{because}</p>}
        <dl className="mt-2 grid gap-1 text-dns-14N-130">
          {deadline && <Said name={words[language].deadline}>{deadline}</Said>}
          <Said name={words[language].place}>{place}</Said>
          <Said name={words[language].fee}>{fee}</Said>
        </dl>
        {notes.map(note => (
          <p key={note} className="mt-1.5 text-dns-14N-130 text-solid-gray-800">
            {note}
          </p>
        ))}
      </div>
    </div>
  )
}

const words = {
  ja: { deadline: '期限', place: '場所', fee: '手数料' },
  'ja-easy': { deadline: 'いつまで', place: 'どこで', fee: 'お金' },
  en: { deadline: 'Deadline', place: 'Where', fee: 'Fee' },
} as const

function Said({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div className="grid grid-cols-[4.5rem_1fr] gap-2">
      <dt className="text-solid-gray-700">{name}</dt>
      <dd className="text-solid-gray-900">{children}</dd>
    </div>
  )
}

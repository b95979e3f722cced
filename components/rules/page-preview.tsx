import type { Language } from '@/lib/rules/schema'

export type PagePreview = { readonly language: Language; readonly html: string }

const tabs = { ja: '日本語', 'ja-easy': 'やさしい', en: 'English' } as const

const shownWhen = {
  ja: "group-has-[input[value='ja']:checked]/preview:block",
  'ja-easy': "group-has-[input[value='ja-easy']:checked]/preview:block",
  en: "group-has-[input[value='en']:checked]/preview:block",
} as const

/** The very page a resident gets, on a phone, in each language. The frame runs nothing and sends nothing. */
export function PagePreviews({ previews }: { readonly previews: readonly PagePreview[] }) {
  if (previews.length === 0) return null
  return (
    <section
      aria-labelledby="preview"
      className="group/preview grid min-w-0 overflow-hidden rounded-12 border border-solid-gray-100 bg-white"
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
      {previews.map(({ language, html }) => (
        <iframe
          key={language}
          title={`住民の画面（${tabs[language]}）`}
          srcDoc={html}
          sandbox=""
          className={`mx-auto hidden h-[34rem] w-[360px] max-w-full rounded-t-[28px] border-8 border-solid-gray-900 border-b-0 bg-white ${shownWhen[language]}`}
        />
      ))}
    </section>
  )
}

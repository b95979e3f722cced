'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Language, languages } from '@/lib/rules/schema'

type PagePreviewProps = {
  /** What shows the page of a form that is sent there. */
  readonly address: string
  readonly form: RefObject<HTMLFormElement | null>
  /** Another object after every change that was looked at: then the page is asked for again. */
  readonly state: object
  /** The id of what is opened on the page and brought into sight. */
  readonly shows?: string
  readonly whenNone: string
}

/** The very page a resident gets, on a phone, in each language, as the form now says it. The frame runs nothing and sends nothing. */
export function PagePreview({ address, form, state, shows, whenNone }: PagePreviewProps) {
  const [language, setLanguage] = useState<Language>('ja')
  const page = usePage({ address, form, state, language })
  return (
    <section
      aria-labelledby="preview"
      className="grid min-w-0 overflow-hidden rounded-12 border border-solid-gray-100 bg-white"
    >
      <div className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5 pb-1.5">
        <h2 id="preview" className="whitespace-nowrap text-dns-17B-130">
          住民の画面
        </h2>
        <LanguageTabs language={language} onChoose={setLanguage} />
      </div>
      {page.html === null ? (
        <p role="status" className="px-3.5 pb-3.5 text-solid-gray-700">
          {page.isAsked ? whenNone : '読み込んでいます…'}
        </p>
      ) : (
        <iframe
          title={`住民の画面（${tabs[language]}）`}
          srcDoc={page.html}
          // Of one origin with this page, so that it can be scrolled; without scripts, forms and links.
          sandbox="allow-same-origin"
          onLoad={event => bringIntoSight(event.currentTarget, shows)}
          className="mx-auto h-[36rem] w-[360px] max-w-full rounded-t-[28px] border-8 border-solid-gray-900 border-b-0 bg-white"
        />
      )}
    </section>
  )
}

const tabs = { ja: '日本語', 'ja-easy': 'やさしい', en: 'English' } as const

type LanguageTabsProps = { readonly language: Language; readonly onChoose: (language: Language) => void }

/** Radio buttons of no form: choosing a language changes nothing of the rules. */
function LanguageTabs({ language, onChoose }: LanguageTabsProps) {
  return (
    <div role="radiogroup" aria-label="言語" className="ml-auto flex">
      {languages.map(one => (
        <label
          key={one}
          className="flex min-h-9 cursor-pointer items-center rounded-6 px-2.5 text-dns-14N-130 has-checked:bg-blue-50 has-checked:font-bold has-checked:text-blue-900 has-focus-visible:outline-4 has-focus-visible:outline-black pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name="preview-language"
            form="none"
            value={one}
            checked={one === language}
            onChange={() => onChoose(one)}
            className="sr-only"
          />
          {tabs[one]}
        </label>
      ))}
    </div>
  )
}

/** Scrolls the frame alone: the editor's own page stays where it is. */
function bringIntoSight({ contentWindow, contentDocument }: HTMLIFrameElement, id: string | undefined): void {
  const element = id === undefined ? null : contentDocument?.getElementById(id)
  if (!element || !contentWindow) return
  element.setAttribute('open', '')
  contentWindow.scrollTo({ top: contentWindow.scrollY + element.getBoundingClientRect().top - spaceAbove })
}

const spaceAbove = 16

type Page = { readonly html: string | null; readonly isAsked: boolean }
type Asking = Pick<PagePreviewProps, 'address' | 'form' | 'state'> & { readonly language: Language }

/** A whole page takes the browser longer to draw than a key may take: whoever goes on typing does not wait for it. */
const pauseMs = 1_000

/** The last page stays until the next is there. */
function usePage({ address, form, state, language }: Asking): Page {
  const [page, setPage] = useState<Page>({ html: null, isAsked: false })
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the form says is read from it; `state` says that it is another
  useEffect(() => {
    const asking = new AbortController()
    const ask = async () => {
      if (!form.current) return
      const posted = new FormData(form.current)
      posted.set('language', language)
      const html = await fetchPage(address, posted, asking.signal)
      setPage({ html, isAsked: true })
    }
    // Without an answer it is asked again at the next change.
    const timer = setTimeout(() => void ask().catch(() => {}), isFirst.current ? 0 : pauseMs)
    isFirst.current = false
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [address, form, state, language])
  return page
}

async function fetchPage(address: string, body: FormData, signal: AbortSignal): Promise<string | null> {
  const answer = await fetch(address, { method: 'POST', body, signal, redirect: 'manual' })
  return answer.status === 200 ? answer.text() : null
}

import type { ReactNode } from 'react'
import { mishapWords } from '@/lib/i18n/mishaps'
import { shellWords } from '@/lib/i18n/shell'
import type { Words } from '@/lib/i18n/words'
import type { Language } from '@/lib/rules/schema'
import { paths } from './paths'
import { type PageReply, page } from './reply'

export function errorPage(language: Language, reference: string): PageReply {
  const { error } = mishapWords
  return mishap({ words: error, language, status: 500, more: <p>{error.reference(reference)[language]}</p> })
}

export function notFoundPage(language: Language): PageReply {
  return mishap({ words: mishapWords.notFound, language, status: 404 })
}

export function tooLargePage(language: Language): PageReply {
  return mishap({ words: mishapWords.tooLarge, language, status: 413 })
}

export function foreignPage(language: Language): PageReply {
  return mishap({ words: mishapWords.foreign, language, status: 403 })
}

export function unsendablePage(language: Language): PageReply {
  return mishap({ words: mishapWords.unsendable, language, status: 415 })
}

/** Staff alone come here, so it is said in Japanese. */
export function previewClosedPage(): PageReply {
  return mishap({ words: mishapWords.previewClosed, language: 'ja', status: 403 })
}

type Mishap = {
  readonly words: { readonly title: Words; readonly text: Words }
  readonly language: Language
  readonly status: number
  readonly more?: ReactNode
}

function mishap({ words, language, status, more }: Mishap): PageReply {
  const title = words.title[language]
  const body = (
    <div className="wrap prose">
      <h1 className="h1 first">{title}</h1>
      <p>{words.text[language]}</p>
      {more}
      <p>
        <a href={paths.home()}>{shellWords.home[language]}</a>
      </p>
    </div>
  )
  return page(body, { title, status })
}

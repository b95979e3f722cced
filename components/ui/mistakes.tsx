import { Icon } from '@/lib/html/icon'
import type { Mistake } from '@/lib/html/mistake'
import { mistakeWords } from '@/lib/i18n/mistakes'
import type { Language } from '@/lib/rules/schema'

/** The list at the top of a page that could not be taken: each line leads to its field. */
export function MistakeSummary({ mistakes, language }: MistakesProps) {
  if (mistakes.length === 0) return null
  return (
    <div className="sum" role="alert">
      <h2>
        <Icon name="stop" />
        {mistakeWords.count(mistakes.length)[language]}
      </h2>
      <ul>
        {mistakes.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type MistakesProps = { readonly mistakes: readonly Mistake[]; readonly language: Language }

/** The sentence beside the field. */
export function MistakeText({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (!text) return null
  return (
    <p className="err" id={id}>
      <span aria-hidden="true">＊</span>
      <span>{text}</span>
    </p>
  )
}

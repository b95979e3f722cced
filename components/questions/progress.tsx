import { guideWords } from '@/lib/i18n/guide'
import type { Language } from '@/lib/rules/schema'

type ProgressProps = {
  readonly title: string
  readonly done: number
  /** Null while nobody can tell. */
  readonly left: number | null
  readonly language: Language
}

const mostSegments = 12

/** A promise, not a percentage: no more than so many questions can come. */
export function Progress({ title, done, left, language }: ProgressProps) {
  return (
    <>
      <p className="togo">
        <b>{title}</b>
        <span>{left === null ? guideWords.remainingUnknown[language] : guideWords.remaining(left)[language]}</span>
      </p>
      {left !== null && (
        <p className="bar" role="img" aria-label={guideWords.progress(done, left)[language]}>
          {segments(done, left).map(({ key, state }) => (
            <i key={key} className={state} />
          ))}
        </p>
      )}
    </>
  )
}

function segments(done: number, left: number) {
  const count = Math.min(done + left, mostSegments)
  const filled = Math.min(Math.round((done / (done + left)) * count), count - 1)
  return Array.from({ length: count }, (_, index) => ({
    key: index,
    state: index < filled ? 'on' : index === filled ? 'now' : undefined,
  }))
}

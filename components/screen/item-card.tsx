import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { screenWords as words } from '@/lib/i18n/screen'
import type { Language } from '@/lib/rules/schema'
import type { ShownItem } from '@/lib/screen/progress'

type ItemCardProps = { readonly item: ShownItem; readonly language: Language }

export function ItemCard({ item, language }: ItemCardProps) {
  const { id, title, name, lines, state, isCorrected } = item
  return (
    <section
      className="card item"
      id={id}
      data-state={state}
      data-long={isLong(lines) || undefined}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
    >
      <div className="what">
        <h2 id={`${id}-title`}>
          {title}
          {isCorrected && (
            <span className="corrected">
              <Icon name="pencil" />
              {words.corrected[language]}
            </span>
          )}
        </h2>
        <Said name={name} lines={lines} />
        {state === 'wrong' && (
          <p className="told-wrong" role="status">
            <Icon name="warn" />
            {words.saidWrong[language]}
          </p>
        )}
      </div>
      <Answer item={item} language={language} />
    </section>
  )
}

/** A name with its reading above, and what belongs to it. */
export function Said({ name, lines }: Pick<ShownItem, 'name' | 'lines'>) {
  return (
    <>
      {name && (
        <p className="name" lang="ja">
          {name.kana && <span className="kana">{name.kana}</span>}
          <b>{name.text}</b>
        </p>
      )}
      <Lines lines={lines} />
    </>
  )
}

/** Questions stand above their answers, short names beside what they name. */
export function isLong(lines: ShownItem['lines']): boolean {
  return lines.some(({ name }) => name.length > longName)
}

const longName = 12

function Lines({ lines }: Pick<ShownItem, 'lines'>) {
  if (lines.every(({ name }) => name === ''))
    return (
      <ul className="list">
        {lines.map(({ key, value }) => (
          <li key={key}>{value}</li>
        ))}
      </ul>
    )
  return (
    <dl>
      {lines.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Its name says what it is about: somebody who cannot see the card hears more than 「正しい」. */
function Answer({ item: { id, title, name, digest, state }, language }: ItemCardProps) {
  const what = name?.text || title
  return (
    <form method="post" action={paths.screen()} className="yn">
      <input type="hidden" name="item" value={id} />
      <input type="hidden" name="shown" value={digest} />
      <button type="submit" name="do" value="right" className="yes" aria-pressed={state === 'right'}>
        <Icon name="check" />
        {words.right[language]}
        <span className="vh">{words.rightOf(what)[language]}</span>
      </button>
      <button type="submit" name="do" value="wrong" className="no" aria-pressed={state === 'wrong'}>
        {words.wrong[language]}
        <span className="vh">{words.wrongOf(what)[language]}</span>
      </button>
    </form>
  )
}

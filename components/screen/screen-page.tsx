import { Icon } from '@/lib/html/icon'
import { screenWords as words } from '@/lib/i18n/screen'
import type { Shown } from '@/lib/screen/on-screen'
import { ItemCard } from './item-card'
import { Languages } from './languages'
import { SigningCard } from './signing-card'

type ScreenPageProps = {
  readonly shown: Shown
  readonly desk: string
  readonly told: string | null
  /** Whose signature is written once more. */
  readonly again: string | null
}

/** Everything the person says yes or no to on the left, what they sign on the right. */
export function ScreenPage({ shown, desk, told, again }: ScreenPageProps) {
  const { showing, progress } = shown
  const { language } = showing
  const { items, signings, isChecked, isDone } = progress
  const done = items.filter(({ state }) => state === 'right').length
  return (
    <>
      <Languages current={language} />
      <header className="head">
        <h1>{(isDone ? words.done : words.title)[language]}</h1>
        <p className="who">
          {words.desk(desk)[language]}
          <br />
          {words.clerk(showing.clerkName)[language]}
        </p>
        <p className="lead">{(isDone ? words.doneLead : words.lead)[language]}</p>
      </header>
      {told === 'changed' && (
        <p className="told" role="alert">
          <Icon name="warn" />
          {words.changed[language]}
        </p>
      )}
      <main id="main" className="both">
        <div className="items">
          <p className="progress" role="status">
            {words.progress(done, items.length)[language]}
          </p>
          {items.map(item => (
            <ItemCard key={item.id} item={item} language={language} />
          ))}
        </div>
        <div className="signings" id="sign">
          {signings.length === 0 && <p className="card">{words.noneToSign[language]}</p>}
          {signings.map(signing => (
            <SigningCard
              key={signing.signer.id}
              signing={signing}
              language={language}
              isReady={isChecked}
              isAgain={again === signing.signer.id}
              isRefused={told === 'not-written'}
            />
          ))}
        </div>
      </main>
    </>
  )
}

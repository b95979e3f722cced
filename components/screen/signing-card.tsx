import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { screenWords as words } from '@/lib/i18n/screen'
import type { Language } from '@/lib/rules/schema'
import type { Signing } from '@/lib/screen/progress'
import { InkPicture } from './ink-picture'

type SigningCardProps = {
  readonly signing: Signing
  readonly language: Language
  /** Everything is confirmed. */
  readonly isReady: boolean
  readonly isAgain: boolean
  readonly isRefused: boolean
}

/** What the signature stands for first, then the box for it; paper is always open. */
export function SigningCard(props: SigningCardProps) {
  const { signing, language, isReady, isAgain } = props
  const { signer, state } = signing
  const isSettled = (state === 'signed' || state === 'paper') && !isAgain
  return (
    <section className="card signing" aria-labelledby={`sign-${signer.id}`} data-state={state}>
      <h2 id={`sign-${signer.id}`}>{words.signTitle(signer.name)[language]}</h2>
      {state === 'void' && (
        <p className="told" role="alert">
          <Icon name="warn" />
          {words.voided[language]}
        </p>
      )}
      <Meaning forms={signing.forms} language={language} />
      {isSettled && <Settled signing={signing} language={language} />}
      {!isSettled && !isReady && <p className="later">{words.signLater[language]}</p>}
      {!isSettled && isReady && <Pad {...props} />}
    </section>
  )
}

function Meaning({ forms, language }: { readonly forms: Signing['forms']; readonly language: Language }) {
  const statements = [...new Set(forms.flatMap(form => form.statements))]
  return (
    <div className="meaning">
      <p>{words.signFor[language]}</p>
      <ul lang="ja">
        {forms.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {statements.length > 0 && (
        <>
          <p>
            {words.statements[language]} {words.onForms[language]}
          </p>
          <ul lang="ja">
            {statements.map(statement => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Settled({ signing: { signer, state, ink }, language }: Pick<SigningCardProps, 'signing' | 'language'>) {
  return (
    <div className="settled">
      <p role="status">
        <Icon name="check" />
        {(state === 'signed' ? words.signed : words.onPaper)[language]}
      </p>
      {state === 'signed' && ink && <InkPicture ink={ink} label={words.signTitle(signer.name)[language]} />}
      <a className="quiet" href={`${paths.screen()}?again=${signer.id}#sign`}>
        <Icon name="again" />
        {(state === 'signed' ? words.again : words.signHere)[language]}
      </a>
    </div>
  )
}

function Pad({ signing: { signer, digest }, language, isRefused }: SigningCardProps) {
  return (
    <form method="post" action={paths.screen()} className="pad-form">
      <input type="hidden" name="signer" value={signer.id} />
      <input type="hidden" name="shown" value={digest} />
      <input type="hidden" name="ink" value="" />
      <div className="scripted">
        <p>{words.signHow[language]}</p>
        <p className="problem" role="alert" hidden={!isRefused}>
          {words.notWritten[language]}
        </p>
        <div className="pad">
          <canvas role="img" aria-label={words.pad[language]} />
        </div>
        <button type="button" className="quiet" data-clear>
          <Icon name="again" />
          {words.clear[language]}
        </button>
        <button type="submit" name="do" value="sign" className="go">
          {words.sign[language]}
        </button>
        <p className="small">{words.keyboard[language]}</p>
      </div>
      <noscript>
        <p>{words.noScript[language]}</p>
      </noscript>
      <button type="submit" name="do" value="paper" className="quiet">
        {words.paper[language]}
      </button>
    </form>
  )
}

import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import type { Session } from '@/lib/guide/session'
import { overflowWords } from '@/lib/i18n/overflow'
import { openCookie, sealCookie } from '@/lib/seal/cookie'
import { Icon } from './icon'
import { paths } from './paths'
import { type PageReply, page } from './reply'

/** What no longer fits a cookie travels once more through the form, sealed, and becomes a draft if the person wants it. */
export function overflowPage(session: Session): PageReply {
  const { language } = session
  const sealed = sealCookie(session, maxFormBytes, use())
  const title = overflowWords.title[language]
  const body = (
    <div className="wrap">
      <h1 className="h1 first">{title}</h1>
      <p>{overflowWords.text[language]}</p>
      <form method="post" action={paths.applySave()} className="acts">
        <input type="hidden" name="carried" value={sealed.tooLarge ? '' : sealed.value} />
        <button type="submit" className="btn btn-main">
          {overflowWords.save[language]}
        </button>
      </form>
      <p className="note note-safe">
        <Icon name="lock" />
        <span>{overflowWords.safe[language]}</span>
      </p>
    </div>
  )
  return page(body, { title, status: 200 })
}

/** Null when it is not what `overflowPage` sealed. */
export function carriedSession(sealed: string): unknown {
  const opened = openCookie(sealed, use())
  return opened.state === 'open' ? opened.value : null
}

const maxFormBytes = 48 * 1024

function use() {
  return { keyring: config().keyring, name: 'carried', now: now() }
}

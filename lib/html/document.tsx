import type { ReactNode } from 'react'
import { formatDay } from '@/lib/format/day'
import { blankFormWords } from '@/lib/i18n/blank-forms'
import { shellWords, toldWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'
import { Icon } from './icon'
import { paths } from './paths'
import type { Preview } from './preview'

export type Shell = {
  readonly title: string
  readonly language: Language
  readonly stylesheet: string
  readonly script: string | null
  /** What the person has to know once, at the top. */
  readonly told: keyof typeof toldWords | null
  /** An administrator looks at the pages of another day, or of rules that are not published. */
  readonly preview: Preview | null
}

/** The page around the page. */
export function Document({ shell, children }: { readonly shell: Shell; readonly children: ReactNode }) {
  const { title, language, stylesheet, script, told, preview } = shell
  return (
    <html lang={language === 'en' ? 'en' : 'ja'}>
      {/* biome-ignore lint/style/noHeadElement: these pages are not Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${title} — ${shellWords.product[language]} ${shellWords.city[language]}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        {script && <script src={script} defer />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#main">
          {shellWords.skip[language]}
        </a>
        {preview && <PreviewBanner {...preview} />}
        <Header language={language} />
        <Languages current={language} />
        <main id="main">
          {told && <Told text={toldWords[told][language]} />}
          {children}
        </main>
        <Footer language={language} />
      </body>
    </html>
  )
}

/** For staff, who read Japanese; it stays while the page is scrolled. */
function PreviewBanner({ day, isUnpublished }: Preview) {
  return (
    <aside className="as-of" lang="ja" aria-label="確認表示">
      <p>
        <b>{isUnpublished ? '確認表示（まだ公開していない規則）' : '確認表示'}</b>{' '}
        {formatDay(day, 'ja', { style: 'era' })}の住民の画面です。
        {isUnpublished && '編集中か承認待ちの規則によるもので、住民には見えません。'}
        申請の下書きは作れません。
      </p>
      <form method="post" action="/admin/preview/end">
        <button type="submit" className="btn">
          確認表示を終わる
        </button>
      </form>
    </aside>
  )
}

function Header({ language }: { readonly language: Language }) {
  return (
    <header className="top">
      <a className="brand" href={paths.home()}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="8" fill="#0017c1" />
          <g fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
            <path d="M9 23.500V14a5 5 0 0 1 5-5h8M18.500 4.800 23 9l-4.500 4.200" />
          </g>
          <circle cx="9" cy="24" r="2.800" fill="#ffd43d" />
        </svg>
        <span>
          <b>{shellWords.product[language]}</b>
          <small>{shellWords.city[language]}</small>
        </span>
      </a>
      <a className="leave" href="https://www.jma.go.jp/" rel="noreferrer" title={shellWords.leaveNote[language]}>
        <Icon name="leave" />
        {shellWords.leave[language]}
      </a>
    </header>
  )
}

/** Open in their own words, not behind a sign. */
function Languages({ current }: { readonly current: Language }) {
  return (
    <nav className="lang" aria-label={shellWords.languages[current]}>
      <a href="?lang=ja" lang="ja" aria-current={current === 'ja' ? 'true' : undefined}>
        日本語
      </a>
      <a href="?lang=ja-easy" lang="ja" aria-current={current === 'ja-easy' ? 'true' : undefined}>
        <span>
          やさしい
          <ruby>
            日本語<rt>にほんご</rt>
          </ruby>
        </span>
      </a>
      <a href="?lang=en" lang="en" aria-current={current === 'en' ? 'true' : undefined}>
        English
      </a>
    </nav>
  )
}

function Told({ text }: { readonly text: string }) {
  return (
    <div className="wrap">
      <div className="note note-care" role="status">
        <Icon name="info" />
        <p>{text}</p>
      </div>
    </div>
  )
}

function Footer({ language }: { readonly language: Language }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <a href={paths.clear()}>
          <Icon name="trash" />
          {shellWords.clear[language]}
        </a>
        <ul>
          <li>
            <a href={paths.forms()}>{blankFormWords.link[language]}</a>
          </li>
          <li>
            <a href={paths.about()}>{shellWords.about[language]}</a>
          </li>
          <li>
            <a href={paths.privacy()}>{shellWords.privacy[language]}</a>
          </li>
          <li>
            <a href={paths.accessibility()}>{shellWords.accessibility[language]}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}

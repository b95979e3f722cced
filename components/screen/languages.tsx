import { paths } from '@/lib/html/paths'
import { screenWords as words } from '@/lib/i18n/screen'
import type { Language } from '@/lib/rules/schema'
import { Brand } from './brand'

const names: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'ja', name: '日本語' },
  { language: 'ja-easy', name: 'やさしい日本語' },
  { language: 'en', name: 'English' },
]

/** Pressed by whoever reads. */
export function Languages({ current }: { readonly current: Language }) {
  return (
    <nav className="lang" aria-label={words.languages[current]}>
      <Brand />
      <form method="post" action={paths.screen()}>
        <input type="hidden" name="do" value="language" />
        {names.map(({ language, name }) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language === 'en' ? 'en' : 'ja'}
            aria-pressed={language === current}
          >
            {name}
          </button>
        ))}
      </form>
    </nav>
  )
}

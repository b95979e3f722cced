import { PlainPage } from '@/components/ui/plain-page'
import type { BlankShelf } from '@/lib/blank-forms/blank-forms'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { blankFormWords } from '@/lib/i18n/blank-forms'
import type { Language } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'

type BlankFormsPageProps = { readonly shelves: readonly BlankShelf[]; readonly language: Language }

/** For whoever writes by hand: every form, empty. */
export function BlankFormsPage({ shelves, language }: BlankFormsPageProps) {
  return (
    <PlainPage title={blankFormWords.title[language]}>
      <p>{blankFormWords.lead[language]}</p>
      {shelves.map(({ department, forms }) => (
        <section key={department?.ja ?? ''}>
          <h2>{department ? textIn(department, language) : blankFormWords.anywhere[language]}</h2>
          <ul className="out">
            {forms.map(({ id, title, procedures }) => (
              <li key={id}>
                <Icon name="paper" />
                <span lang="ja">
                  <a className="link" href={paths.blankForm(id)}>
                    {title}
                  </a>
                  {procedures.length > 0 && <small className="hint">{procedures.slice(0, 3).join('、')}</small>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PlainPage>
  )
}

import { BlankFormsPage } from '@/components/procedures/blank-forms-page'
import { blankShelves } from '@/lib/blank-forms/blank-forms'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { blankFormWords } from '@/lib/i18n/blank-forms'

export const GET = shows(showForms)

async function showForms({ language, today }: Visitor) {
  const shelves = await blankShelves(today, 'residents')

  return page(<BlankFormsPage shelves={shelves} language={language} />, { title: blankFormWords.title[language] })
}

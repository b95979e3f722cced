import { screenWords as words } from '@/lib/i18n/screen'
import { atField } from '@/lib/interviews/field-names'
import { type InterviewFields, textOf } from '@/lib/interviews/fields'
import { householdQuestion } from '@/lib/interviews/household-question'
import { hear } from '@/lib/interviews/interview-view'
import type { Ground } from '@/lib/interviews/read-answers'
import { spokenQuestion } from '@/lib/interviews/spoken-question'
import type { Language, Text } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import { saidItems, type Undigested } from './items'

/** What a person sees of the interview with them: what they are being asked now, and what has been understood so far. */
export type Asked = { readonly now: AskedNow; readonly said: readonly Undigested[] }

export type AskedNow = {
  readonly title: string
  /** The same in easy Japanese or, for whoever reads another language, as the clerk says it. */
  readonly beside: { readonly text: string; readonly language: Language } | null
  readonly help: string | null
  readonly options: readonly string[]
}

export function askedNow(fields: InterviewFields, ground: Ground, language: Language): Asked {
  return { now: questionNow(fields, ground, language), said: saidSoFar(fields, ground, language) }
}

function questionNow(fields: InterviewFields, ground: Ground, language: Language): AskedNow {
  const spoken = spokenQuestion(fields, ground)
  if (!spoken) {
    const title = textOf(fields, atField) === householdQuestion ? words.askHousehold : words.askItems
    return { title: title[language], beside: besides(title, language), help: null, options: [] }
  }
  return {
    title: textIn(spoken.title, language),
    beside: besides(spoken.title, language),
    help: spoken.help && textIn(spoken.help, language),
    options: spoken.options.map(option => textIn(option, language)),
  }
}

function besides(text: Text, language: Language): AskedNow['beside'] {
  const other = language === 'ja' ? 'ja-easy' : 'ja'
  const [shown, said] = [textIn(text, language), textIn(text, other)]
  return language === 'ja-easy' || shown === said ? null : { text: said, language: other }
}

/** What an empty application says by itself, before anybody has been asked. */
const ofItself: readonly string[] = ['goer', 'bank']

/** Card by card. The procedures are left out: they may still change with every answer. */
function saidSoFar(fields: InterviewFields, { book, today }: Ground, language: Language): readonly Undigested[] {
  const { situation, application } = hear(fields, { book, today })
  const said = { events: situation.events, answers: situation.answers, application }
  return saidItems(said, { book, today, language })
    .filter(({ id }) => id !== 'procedures')
    .map(item => ({
      ...item,
      name: item.name?.text ? item.name : null,
      lines: item.lines.filter(({ key }) => !ofItself.includes(key)),
    }))
    .filter(({ name, lines }) => name !== null || lines.length > 0)
}

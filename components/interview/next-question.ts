import { toldField } from '@/lib/interviews/field-names'
import { householdQuestion } from '@/lib/interviews/household-question'
import type { InterviewView } from '@/lib/interviews/interview-view'

export type TextOf = (field: string) => string

/** The question that comes up: the one chosen, as long as it can be shown, else the first that is open. Null: nothing is left to ask. */
export function questionNow(view: InterviewView, chosen: string | null, textOf: TextOf): string | null {
  const canBeShown = chosen !== null && (view.open.includes(chosen) || view.answered.includes(chosen))
  return canBeShown ? chosen : (view.open.find(id => !isAnsweredHere(view, id, textOf)) ?? null)
}

/** After a question was answered, before the server says what became of the others. */
export function questionAfter(view: InterviewView, id: string, textOf: TextOf): string | null {
  const open = view.open.filter(one => one !== id && !isAnsweredHere(view, one, textOf))
  const place = placeOf(view, id)
  return open.find(one => placeOf(view, one) > place) ?? open[0] ?? null
}

/** One up or one down, over what was answered and what is open alike. */
export function neighbour(view: InterviewView, id: string | null, by: 1 | -1): string | null {
  const open = view.open
  const place = id === null ? -1 : open.indexOf(id)
  if (place < 0) return (by > 0 ? open[0] : open.at(-1)) ?? null
  return open[place + by] ?? id
}

export function isAnsweredHere(view: InterviewView, id: string, textOf: TextOf): boolean {
  if (id === householdQuestion) return textOf(toldField) === 'yes'
  const question = view.questions.find(one => one.id === id)
  // What the server could not take is no answer until something else is typed.
  return question?.rows.every(row => !['', row.problem && row.text].includes(textOf(row.field))) ?? false
}

/** Questions come in the rule set's order; the list of members stands where it stands among the open ones. */
function placeOf({ open, answered, questions }: InterviewView, id: string): number {
  const inOrder = questions.map(one => one.id)
  if (id !== householdQuestion) return inOrder.indexOf(id) * 2
  const list = open.includes(id) ? open : answered
  const before = list[list.indexOf(id) - 1]
  return before === undefined ? -1 : inOrder.indexOf(before) * 2 + 1
}

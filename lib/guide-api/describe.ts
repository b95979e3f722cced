import { factsOfEvents } from '@/lib/rules/answers'
import { type RuleBook, required } from '@/lib/rules/book'
import type { Fact, Language, Question } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import type { GuideDescription, QuestionBody } from './schema'

/** Every event and question of a rule set, for programs that draw their own screens. */
export function describeGuide(book: RuleBook, version: number, language: Language): GuideDescription {
  const { municipality, events, questions } = book.ruleSet
  const factsByEvent = events.map(({ id }) => ({ id, facts: factsOfEvents(book, [id]) }))
  return {
    municipality: { code: municipality.code, name: textIn(municipality.name, language) },
    ruleSetVersion: version,
    events: events.map(({ id, title, summary }) => ({
      id,
      title: textIn(title, language),
      summary: textIn(summary, language),
    })),
    questions: questions.map(question => ({
      ...questionBody(question, book, language),
      events: factsByEvent.filter(({ facts }) => facts.has(question.id)).map(({ id }) => id),
    })),
  }
}

export function questionBody(question: Question, book: RuleBook, language: Language): QuestionBody {
  const fact = required(book.facts, question.id)
  return {
    id: question.id,
    title: textIn(question.title, language),
    help: question.help ? textIn(question.help, language) : null,
    type: fact.kind,
    perMember: fact.per === 'member',
    options: optionsOf(fact, language),
    range: fact.kind === 'count' ? { min: fact.min, max: fact.max } : null,
    allowsUnknown: fact.id !== 'relation',
  }
}

function optionsOf(fact: Fact, language: Language): QuestionBody['options'] {
  if (fact.kind !== 'choice') return []
  return fact.options.map(({ id, label, hint }) => ({
    id,
    label: textIn(label, language),
    hint: hint ? textIn(hint, language) : null,
  }))
}

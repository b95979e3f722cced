import type { LocalDate } from '@/lib/calendar/local-date'
import { lateClaimText } from '@/lib/format/late-claim'
import { keepReachable } from '@/lib/rules/answers'
import { type RuleBook, required } from '@/lib/rules/book'
import { type Bring, whyToBring } from '@/lib/rules/bring'
import type { Deadline } from '@/lib/rules/deadlines'
import type { Lost } from '@/lib/rules/late-claim'
import { nameOf } from '@/lib/rules/missing'
import { type MergedItem, resultOf } from '@/lib/rules/result'
import type { Item, Language, Procedure, Text } from '@/lib/rules/schema'
import { becauseOf } from '@/lib/rules/sentence'
import { sightOf } from '@/lib/rules/sight'
import type { FactRef, Situation } from '@/lib/rules/situation'
import { nextStep, type Step } from '@/lib/rules/steps'
import { textIn } from '@/lib/rules/text'
import { type Judged, proceduresOf, rulingOn } from '@/lib/rules/verdicts'
import { recommendedOn, type Stop, type Visit } from '@/lib/rules/visit'
import { questionBody } from './describe'
import type { AskBody, DoneBody, GuideResponse } from './schema'

/** The next question, or everything that follows from the answers. Keeps nothing. */
export function respondTo(book: RuleBook, asked: Situation, language: Language): GuideResponse {
  const { answers, ignored } = keepReachable(book, asked)
  const speaker: Speaker = { book, language, say: text => textIn(text, language) }
  const situation = { ...asked, answers }
  const step = nextStep(book, situation)
  return step.kind === 'done' ? doneBody(situation, ignored, speaker) : askBody({ step, situation, ignored }, speaker)
}

type Speaker = { readonly book: RuleBook; readonly language: Language; readonly say: (text: Text) => string }
type Asking = {
  readonly step: Exclude<Step, { kind: 'done' }>
  readonly situation: Situation
  readonly ignored: readonly string[]
}

function askBody({ step, situation, ignored }: Asking, speaker: Speaker): AskBody {
  return {
    status: 'ask',
    question: step.kind === 'ask' ? oneQuestion(step, speaker) : householdQuestion(speaker),
    because: step.because.map(procedure => titled(procedure, speaker)),
    remainingAtMost: step.remainingAtMost,
    verdicts: proceduresOf(speaker.book, situation)
      .map(procedure => rulingOn(procedure, { book: speaker.book, situation, member: null }))
      .filter(({ procedure, verdict }) => !procedure.isDiscreet || verdict === 'required')
      .map(({ procedure, verdict }) => ({
        ...titled(procedure, speaker),
        verdict: verdict === 'needs-checking' ? 'undecided' : verdict,
      })),
    ignored: [...ignored],
  }
}

function oneQuestion(
  { question, members }: Extract<Step, { kind: 'ask' }>,
  { book, language }: Speaker,
): AskBody['question'] {
  return { ...questionBody(question, book, language), for: [...members], fields: [] }
}

function householdQuestion({ book, language, say }: Speaker): AskBody['question'] {
  const fields = ['relation', 'birth-date'].map(id => questionBody(required(book.questions, id), book, language))
  const title = say({ ja: 'ご家族はどなたですか', 'ja-easy': '家族は だれですか', en: 'Who is in your household?' })
  return {
    id: 'household',
    title,
    help: null,
    type: 'household',
    perMember: false,
    options: [],
    range: null,
    allowsUnknown: false,
    for: [],
    fields,
  }
}

function doneBody(situation: Situation, ignored: readonly string[], speaker: Speaker): DoneBody {
  const result = resultOf(speaker.book, situation, speaker.language)
  return {
    status: 'done',
    procedures: [...result.procedures, ...result.optional].map(judged =>
      procedureBody(judged, { ...speaker, visit: result.visit, today: situation.today, situation }),
    ),
    notRequired: result.notRequired.map(({ procedure, because, facts }) => ({
      ...titled(procedure, speaker),
      because,
      facts: [...facts],
      law: procedure.law,
    })),
    bring: result.bring.map(({ because, ...item }) => bringBody(item, because, speaker)),
    visit: visitBody(result.visit, speaker),
    ignored: [...ignored],
  }
}

function procedureBody(judged: Judged, speaker: AtTheEnd): DoneBody['procedures'][number] {
  const { procedure, verdict, because, deadline, fee } = judged
  const { book, say } = speaker
  const department = required(book.departments, procedure.department)
  return {
    ...titled(procedure, speaker),
    officialName: say(procedure.officialName),
    verdict: verdict === 'required' ? 'required' : 'needs-checking',
    need: procedure.need,
    because,
    facts: [...judged.facts],
    toCheck: judged.missing.map(ref => ({ ...ref, ...howToCheck(ref, speaker) })),
    for: [...judged.for],
    uncertainFor: [...judged.uncertainFor],
    deadline: deadline && deadlineBody(deadline, procedure, speaker),
    bring: judged.bring.map(one => bringBody(one, whyIn(one, judged, speaker), speaker)),
    fee: { amountYen: fee.amountYen, text: say(fee.text) },
    place: {
      department: say(department.name),
      where: department.place && say(department.place),
      phone: department.phone ?? null,
    },
    channels: procedure.channels.map(({ type, via, note }) => ({
      type,
      via: via ? say(via) : null,
      note: note ? say(note) : null,
    })),
    unchecked: procedure.unchecked.map(say),
    law: procedure.law,
    confidence: procedure.source.confidence,
    unconfirmed: [...procedure.unconfirmed],
  }
}

type AtTheEnd = Speaker & { readonly visit: Visit; readonly today: LocalDate; readonly situation: Situation }
type DeadlineBody = NonNullable<DoneBody['procedures'][number]['deadline']>

function deadlineBody(deadline: Deadline, procedure: Procedure, { say, visit, ...reader }: AtTheEnd): DeadlineBody {
  const { claim } = deadline
  const lost = ({ months, yen }: Lost) => ({ months: [...months], yen: yen && { ...yen } })
  return {
    date: deadline.on,
    nominalDate: deadline.nominalOn,
    recommendedDate: recommendedOn(visit, procedure),
    advisedDate: deadline.advisedOn,
    notBefore: deadline.notBefore,
    text: say(deadline.text),
    loss: deadline.loss && say(deadline.loss),
    lateClaim: claim && {
      ...claim,
      lost: lost(claim.lost),
      thenLost: lost(claim.thenLost),
      text: lateClaimText(deadline, reader),
    },
  }
}

function visitBody({ on, isTooEarlyToday, trips, stops }: Visit, { say }: Speaker): DoneBody['visit'] {
  const named = (list: readonly Stop[]) =>
    list.map(({ department, procedures }) => ({
      department: say(department.name),
      procedures: procedures.map(({ procedure }) => procedure.id),
    }))
  return {
    on,
    isTooEarlyToday,
    stops: named(stops),
    trips: trips.map(trip => ({ on: trip.on, stops: named(trip.stops) })),
  }
}

function bringBody({ item, isUncertain }: Pick<MergedItem, 'item' | 'isUncertain'>, because: string, { say }: Speaker) {
  const { id, name, note }: Item = item
  return { id, name: say(name), note: note ? say(note) : null, certain: !isUncertain, because }
}

function whyIn(one: Bring, judged: Judged, { book, situation, language }: AtTheEnd): string {
  return becauseOf([{ clauses: whyToBring(one, judged, sightOf(book, situation)) }], language)
}

function howToCheck({ fact }: FactRef, { book, say }: Speaker) {
  const how = book.questions.get(fact)?.whenUnknown
  return { name: say(nameOf(fact, book)), how: how ? say(how) : null }
}

function titled({ id, title }: Procedure, { say }: Speaker) {
  return { id, title: say(title) }
}

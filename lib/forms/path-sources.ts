import type { Path } from './template'

/** Which answers and events fill a path; any of them is enough. */
export type PathSource = {
  /** Whether the form is of no use without it; otherwise it is left to a hand. */
  readonly isRequired: boolean
  readonly answers: readonly string[]
  readonly events: readonly string[]
}

/** Null: it is filled without the guide's answers, from data items or by the system. */
export function sourceOf(path: Path, form: string): PathSource | null {
  const source = fillsWhere(path)
  return source && leftToAHand[form]?.includes(path) ? { ...source, isRequired: false } : source
}

function fillsWhere(path: Path): PathSource | null {
  const [root = '', field] = path.split('.', 2)
  if (field === undefined) return scalars[root] ?? null
  return notOfHousehold.includes(root) ? null : (ofPeople[field] ?? null)
}

/** Where the guide knows it of some only: no day without a move, no kinship where nobody is listed. */
const leftToAHand: Readonly<Record<string, readonly Path[]>> = {
  tennyugaku: ['movedOn'],
  'card-henko': ['moveKind'],
  'kodomo-iryohi-henko': ['moveKind'],
  'kaigo-nintei': ['moveKind'],
  'nozei-kanrinin': ['movedOn'],
  'seikatsu-hogo': ['each.kinship', 'each.schoolYear'],
  'jukyo-kakuho': ['each.kinship', 'each.schoolYear'],
  'shugaku-enjo': ['each.kinship'],
}

/** Nobody the guide has asked about. */
const notOfHousehold: readonly string[] = ['proxy', 'deceased']

const moveEvents = ['moving-in', 'moving-within', 'moving-out']
const householdAnswers = ['household-matter', 'two-households-at-home', 'home-after-divorce', 'deceased-was-head']
const insuranceEvents = [
  'moving-in',
  'moving-out',
  'job-leaving',
  'job-starting',
  'birth',
  'death',
  'ageing',
  'divorce',
  'marriage',
  'moving-within',
  'name-change',
  'household-change',
]

/** What `derived.ts` reads. */
const scalars: Readonly<Record<string, PathSource>> = {
  movedOn: required({
    answers: [
      'moved-in-on',
      'moving-out-on',
      'household-changed-on',
      'died-on',
      'head-left-on',
      'divorced-on',
      'married-on',
    ],
  }),
  plannedLeavingOn: optional({ answers: ['planned-leaving-on'] }),
  moveKind: required({ events: moveEvents, answers: ['foreign-matter', ...householdAnswers] }),
  hasPartner: optional({ answers: ['relation', 'single-parent'] }),
  kokuhoKind: required({ events: insuranceEvents, answers: ['foreign-matter', 'insurance-state'] }),
  kokuhoReason: required({ events: insuranceEvents, answers: ['foreign-matter', 'insurance-state'] }),
  inkanKind: optional({ events: ['moving-in'] }),
  mopedReason: optional({ events: ['moving-in'] }),
  mopedOn: optional({ answers: ['moved-in-on', 'moving-out-on'] }),
  dogChange: required({
    events: [...moveEvents, 'marriage', 'divorce', 'name-change', 'death'],
    answers: ['dog-matter'],
  }),
  // A change of the owner's name has no day that is asked everywhere.
  dogChangedOn: optional({ answers: ['dog-changed-on', 'moved-in-on', 'moving-out-on'] }),
}

/** What `form-person.ts` reads. */
const ofPeople: Readonly<Record<string, PathSource>> = {
  kinship: required({ answers: ['relation'] }),
  schoolYear: required({ answers: ['birth-date'] }),
  age: optional({ answers: ['birth-date'] }),
  hasCard: optional({ answers: ['has-my-number-card'] }),
  healthInsurance: optional({ answers: ['health-insurance', 'household-insurance'] }),
  pension: optional({ answers: ['pension'] }),
  entitlements: optional({ answers: ['birth-date'] }),
}

type Sources = Partial<Pick<PathSource, 'answers' | 'events'>>

function required({ answers = [], events = [] }: Sources): PathSource {
  return { isRequired: true, answers, events }
}

function optional(sources: Sources): PathSource {
  return { ...required(sources), isRequired: false }
}

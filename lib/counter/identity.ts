import { z } from 'zod'
import { correctedContent, type DraftContent } from '@/lib/drafts/content'
import { familyGiven } from '@/lib/people/names'
import {
  type Authority,
  authorities,
  type ClearReason,
  clearReasons,
  type DocumentId,
  documentIds,
  identityDocuments,
} from './identity-documents'

/** Who was checked: somebody of the household by their place in it, or the proxy the application names. */
export type CheckedWho = `person-${number}` | 'proxy'

const Who = z.custom<CheckedWho>(value => typeof value === 'string' && /^(?:proxy|person-\d{1,2})$/.test(value))
const Document = z.enum(documentIds)

/** What was seen is recorded, never a copy and never a number. */
export const IdentityCheck = z.object({
  who: Who,
  documents: z.array(Document).max(30),
  /** Of those: past their last day. */
  expired: z.array(Document).max(30),
  authority: z.enum(Object.keys(authorities) as [Authority, ...Authority[]]).nullable(),
})
export type IdentityCheck = z.infer<typeof IdentityCheck>

export const ClearReasonId = z.enum(Object.keys(clearReasons) as [ClearReason, ...ClearReason[]])

export type IdentityProblem = 'nothing-seen' | 'expired-only' | 'one-more' | 'besides-only' | 'no-authority' | 'nobody'

/** Null: it suffices. Everybody shows who they are; whoever comes for another also that they may. */
export function problemOf(check: IdentityCheck, content: DraftContent): IdentityProblem | null {
  if (nameOf(check.who, content) === null) return 'nobody'
  return problemOfDocuments(check) ?? (check.who === 'proxy' && check.authority === null ? 'no-authority' : null)
}

export const identityProblems: Readonly<Record<IdentityProblem, string>> = {
  'nothing-seen': '＊見た書類を選んでください。1点でよい書類を1点、または2点の書類を2点です。',
  'expired-only': '＊期限の切れた書類は数えられません。ほかの書類を見せてもらってください。',
  'one-more': '＊1点では足りません。1点でよい書類を1点、または2点の書類を2点選んでください。',
  'besides-only': '＊社員証・通帳・診察券だけでは足りません。官公署の書類を1点選んでください。',
  'no-authority': '＊代理人のときは、委任状か、法定代理人の証明を見てください。',
  nobody: '＊この人は申請にありません。代理人が来たときは、先に訂正で代理人の氏名を入力してください。',
}

/** Everybody a check can be about, as the application names them now. */
export function candidates(content: DraftContent): readonly { readonly who: CheckedWho; readonly name: string }[] {
  const { application } = correctedContent(content)
  const all: readonly CheckedWho[] = [...application.people.map((_, index) => `person-${index}` as const), 'proxy']
  return all.flatMap(who => {
    const name = nameOf(who, content)
    return name === null ? [] : [{ who, name }]
  })
}

/** As it is stored: `person-0:health-certificate,pension,passport~expired`. */
export function identityMethod({ who, documents, expired, authority }: IdentityCheck): string {
  const seen = [...new Set(documents)].map(id => (expired.includes(id) ? `${id}${expiredMark}` : id))
  return `${who}:${[...seen, ...(authority ? [authority] : [])].join(',')}`
}

export type CheckedIdentity = { readonly who: CheckedWho; readonly words: readonly string[] }

/** What stands in a case; the oldest ones say nobody's place, and were about whoever filed. */
export function identityOf(method: string): CheckedIdentity {
  const [before, after] = method.split(':', 2)
  const parsed = Who.safeParse(after === undefined ? 'person-0' : before)
  return { who: parsed.data ?? 'person-0', words: (after ?? before ?? '').split(',').flatMap(wordsOf) }
}

/** Labels of what was corrected about the person after they were checked: the documents have to be held against it again. */
export function correctedSince(method: string, checkedAt: Date, { corrections }: DraftContent): readonly string[] {
  const { who } = identityOf(method)
  const about = who === 'proxy' ? 'application.proxy.' : `.${who.slice('person-'.length)}.`
  const later = corrections.filter(({ path, at }) => new Date(at) > checkedAt && path.includes(about))
  return Object.entries(compared).flatMap(([part, word]) =>
    later.some(({ path }) => path.includes(part)) ? [word] : [],
  )
}

/** What stands on documents. */
const compared = {
  '.name.': '氏名',
  '.kana.': 'フリガナ',
  birth: '生年月日',
  address: '住所',
  Address: '住所',
} as const

const expiredMark = '~expired'

function nameOf(who: CheckedWho, content: DraftContent): string | null {
  const { people, proxy } = correctedContent(content).application
  const person = who === 'proxy' ? proxy : people[Number(who.slice('person-'.length))]
  return (person && familyGiven(person.name)) || null
}

function problemOfDocuments({ documents, expired }: IdentityCheck): IdentityProblem | null {
  const seen = [...new Set(documents)]
  const points = seen.filter(id => !expired.includes(id)).map(id => identityDocuments[id].points)
  if (points.includes('one')) return null
  if (points.length >= 2) return points.includes('two') ? null : 'besides-only'
  if (points.length === 1) return 'one-more'
  return seen.length > 0 ? 'expired-only' : 'nothing-seen'
}

function wordsOf(part: string): readonly string[] {
  const id = part.replace(expiredMark, '')
  if (Object.hasOwn(authorities, id)) return [authorities[id as Authority]]
  if (!Object.hasOwn(identityDocuments, id)) return []
  const { name } = identityDocuments[id as DocumentId]
  return [part.endsWith(expiredMark) ? `${name}（期限切れ）` : name]
}

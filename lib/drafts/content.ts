import { z } from 'zod'
import { Language } from '@/lib/rules/schema'
import { Application, blankBankAccount, blankProxy } from './application'

/** What is sealed inside a draft. Nothing of it is ever stored readable; verdicts and forms are derived from it anew each time. */

const AnswerValue = z.union([z.string(), z.number()])

export const StoredAnswers = z.object({
  household: z.record(z.string(), AnswerValue),
  members: z.array(z.record(z.string(), AnswerValue)).nullable(),
})

/** A clerk's change. The resident's own value stays where it is; the correction lies over it. */
export const Correction = z.object({
  /** Where in the content, as `application.people.0.name.family` or `answers.members.1.health-insurance`. */
  path: z.string(),
  value: AnswerValue,
  /** What the change rests on: 転出証明書, カードの字形, 聞き取り … */
  ground: z.string(),
  byId: z.string(),
  byName: z.string(),
  at: z.string(),
  /** Which saving it came with: the same saving sent again changes nothing. */
  saveId: z.string().optional(),
})
export type Correction = z.infer<typeof Correction>

/** A clerk asked, and somebody without a phone answered: who that was, and when the draft was made of it. */
export const Heard = z.object({ byId: z.string(), byName: z.string(), at: z.string() })
export type Heard = z.infer<typeof Heard>

/** What a clerk wrote beside a reason for sending a procedure back. */
export const SendBackNote = z.object({
  procedureId: z.string(),
  note: z.string(),
  byName: z.string(),
  at: z.string(),
})
export type SendBackNote = z.infer<typeof SendBackNote>

export const DraftContent = z.object({
  schemaVersion: z.literal(1),
  receiptCode: z.string(),
  language: Language,
  events: z.array(z.string()),
  answers: StoredAnswers,
  application: Application,
  corrections: z.array(Correction),
  sendBackNotes: z.array(SendBackNote).optional(),
  /** Only where the draft was made in an interview at the counter. */
  heard: Heard.optional(),
  /** What the person was asked to show, by item: whether they have it with them. */
  brought: z.record(z.string(), z.enum(['yes', 'no'])).optional(),
})
export type DraftContent = z.infer<typeof DraftContent>

/** The content as it stands now: the resident's values with every correction laid over them, the latest last. */
export function correctedContent(content: DraftContent): DraftContent {
  return withValues(content, content.corrections)
}

/** Each value written where its path says. */
export function withValues<T extends Pick<DraftContent, 'application'>>(
  content: T,
  values: readonly Pick<Correction, 'path' | 'value'>[],
): T {
  return values.reduce(
    (current, { path, value }) => withValueAt(withPartOf(current, path), keysOf(path), value),
    content,
  )
}

/** The value at a path, or undefined where there is none. What can only be true or false reads as yes or no. */
export function valueAt(content: DraftContent, path: string): string | number | undefined {
  let current: unknown = content
  for (const key of keysOf(path)) current = isRecord(current) && Object.hasOwn(current, key) ? current[key] : undefined
  if (typeof current === 'boolean') return current ? 'yes' : 'no'
  return typeof current === 'string' || typeof current === 'number' ? current : undefined
}

const extraPath = 'application.extra.'

/** The keys of `extra` have dots of their own: one item of one person. */
function keysOf(path: string): readonly string[] {
  return path.startsWith(extraPath) ? ['application', 'extra', path.slice(extraPath.length)] : path.split('.')
}

/** A clerk can fill in a part that the resident left out as a whole. */
function withPartOf<T extends Pick<DraftContent, 'application'>>(content: T, path: string): T {
  const { application } = content
  if (path.startsWith('application.bank.') && !application.bank)
    return { ...content, application: { ...application, bank: blankBankAccount } }
  if (path.startsWith('application.proxy.') && !application.proxy)
    return { ...content, application: { ...application, proxy: blankProxy } }
  return content
}

function withValueAt<T>(container: T, [key, ...rest]: readonly string[], value: string | number): T {
  if (key === undefined || !isRecord(container)) return container
  const next = rest.length === 0 ? likeBefore(container[key], value) : withValueAt(container[key], rest, value)
  if (!Array.isArray(container)) return { ...container, [key]: next }
  return container.map((entry, index) => (String(index) === key ? next : entry)) as T
}

function likeBefore(before: unknown, value: string | number): string | number | boolean {
  return typeof before === 'boolean' ? value === 'yes' : value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

import { z } from 'zod'
import { Language } from '@/lib/rules/schema'

/** What programs send to and get from `POST /api/guide`. The OpenAPI description is made from these schemas. */

const MemberAnswers = z.record(z.string(), z.unknown()).describe('質問の id → 答え。わからないときは "unknown"。')

export const GuideRequest = z.object({
  events: z.array(z.string().max(60)).min(1).max(30).describe('ライフイベントの id。いくつでも一緒に調べられる。'),
  answers: z
    .object({ household: z.array(MemberAnswers).min(1).max(10).optional() })
    .catchall(z.unknown())
    .default({})
    .describe('質問の id → 答え。household は世帯員の一覧で、最初の人が手続きをする本人。'),
  today: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe('この日に調べたものとする。省けば今日（日本）。'),
  lang: Language.default('ja'),
})
export type GuideRequest = z.infer<typeof GuideRequest>

const Titled = z.object({ id: z.string(), title: z.string() })

const QuestionBody = z.object({
  id: z.string(),
  title: z.string(),
  help: z.string().nullable(),
  type: z.enum(['choice', 'yes-no', 'day', 'count', 'household']),
  perMember: z.boolean(),
  options: z.array(z.object({ id: z.string(), label: z.string(), hint: z.string().nullable() })),
  range: z.object({ min: z.number(), max: z.number() }).nullable(),
  allowsUnknown: z.boolean(),
})
export type QuestionBody = z.infer<typeof QuestionBody>

export const GuideDescription = z.object({
  municipality: z.object({ code: z.string(), name: z.string() }),
  ruleSetVersion: z.number(),
  events: z.array(Titled.extend({ summary: z.string() })),
  questions: z.array(QuestionBody.extend({ events: z.array(z.string()) })),
})
export type GuideDescription = z.infer<typeof GuideDescription>

const AskBody = z.object({
  status: z.literal('ask'),
  question: QuestionBody.extend({
    for: z.array(z.int()).describe('だれについて答えるか（household の何番目。0 が本人）。世帯の質問なら空。'),
    fields: z.array(QuestionBody).describe('question.id が household のとき、ひとりずつ答える質問。'),
  }),
  because: z.array(Titled).describe('この答えで決まる手続き。'),
  remainingAtMost: z.int().describe('この質問を含めて、あと最大でいくつ聞くか。'),
  verdicts: z.array(Titled.extend({ verdict: z.enum(['required', 'not-required', 'undecided']) })),
  ignored: z.array(z.string()).describe('どの手続きにも関わらないため使わなかった答え。'),
})
export type AskBody = z.infer<typeof AskBody>

const BringBody = z.object({
  id: z.string(),
  name: z.string(),
  note: z.string().nullable(),
  certain: z.boolean(),
  because: z.string().describe('なぜ要るか。手続きのなかでは、だれもが持って行くものなら空。'),
})

const FactBody = z.object({
  fact: z.string().describe('質問の id。household は世帯員の一覧。'),
  member: z.int().nullable().describe('household の何番目。世帯の質問なら null。'),
})

const LostBody = z.object({
  months: z.array(z.string()).describe('受け取れなくなる月（YYYY-MM）。'),
  yen: z.object({ least: z.int(), most: z.int() }).nullable().describe('その合計額の幅。わからなければ null。'),
})

const LateClaimBody = z.object({
  paidFrom: z.string().describe('今日（閉庁日なら次の開庁日）に申請したときの、支給が始まる月。'),
  nothingLostUntil: z.string().describe('この日までの申請なら、何も失わない。'),
  lost: LostBody.describe('今日の申請で、もう失っている分。'),
  safeUntil: z.string().describe('この日を過ぎると、失う分が増える。'),
  thenLost: LostBody.describe('safeUntil を過ぎた申請で失う分の合計。'),
  text: z.string().describe('上の内容を一文で。'),
})

const ProcedureBody = Titled.extend({
  officialName: z.string(),
  verdict: z.enum(['required', 'needs-checking']),
  need: z.enum(['must', 'optional']),
  because: z.string(),
  facts: z.array(FactBody).describe('判定のもとになった答え。これだけで同じ判定になり、1つも欠かせない。'),
  toCheck: z
    .array(FactBody.extend({ name: z.string(), how: z.string().nullable() }))
    .describe('わからないため確かめること。how は何を見るか、だれに聞くか。'),
  for: z.array(z.int()),
  uncertainFor: z.array(z.int()).describe('この人については要確認。'),
  deadline: z
    .object({
      date: z.string().nullable().describe('法定期限（閉庁日なら開庁日に直した日）。'),
      nominalDate: z.string().nullable().describe('閉庁日を考えないときの、条文どおりの最後の日。'),
      recommendedDate: z.string().nullable().describe('おすすめの日。窓口のことが一度にすむ、いちばん早い開庁日。'),
      advisedDate: z.string().nullable().describe('法定期限より前に、この日までに出すことを勧める日。'),
      notBefore: z.string().nullable().describe('この日より前には出せない。'),
      text: z.string(),
      loss: z.string().nullable().describe('遅れると失うもの。'),
      lateClaim: LateClaimBody.nullable().describe('月ごとに支払われる手当の、遅れた申請で失う額。'),
    })
    .nullable(),
  bring: z.array(BringBody),
  fee: z.object({ amountYen: z.number().nullable(), text: z.string() }),
  place: z.object({ department: z.string(), where: z.string().nullable(), phone: z.string().nullable() }),
  channels: z.array(z.object({ type: z.string(), via: z.string().nullable(), note: z.string().nullable() })),
  unchecked: z.array(z.string()).describe('質問していない条件。これにも当てはまるか本人が確かめる。'),
  law: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  unconfirmed: z.array(z.string()).describe('担当課確認の項目。'),
})

const StopBody = z.object({ department: z.string(), procedures: z.array(z.string()) })

export const DoneBody = z.object({
  status: z.literal('done'),
  procedures: z.array(ProcedureBody),
  notRequired: z.array(Titled.extend({ because: z.string(), facts: z.array(FactBody), law: z.string() })),
  bring: z.array(BringBody),
  visit: z.object({
    on: z.string().describe('最初に行く日。'),
    isTooEarlyToday: z.boolean().describe('今日はまだ出せないものがある。'),
    stops: z.array(StopBody),
    trips: z
      .array(z.object({ on: z.string(), stops: z.array(StopBody) }))
      .describe('市役所に行く日ごと。ふつうは1回。'),
  }),
  ignored: z.array(z.string()),
})
export type DoneBody = z.infer<typeof DoneBody>

export const GuideResponse = z.discriminatedUnion('status', [AskBody, DoneBody])
export type GuideResponse = z.infer<typeof GuideResponse>

export const GuideErrors = z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) })
export type GuideErrors = z.infer<typeof GuideErrors>

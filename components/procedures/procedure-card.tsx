import { Said } from '@/components/ui/said'
import { lateClaimText } from '@/lib/format/late-claim'
import { whoIs } from '@/lib/guide/who'
import { procedureAnchor } from '@/lib/html/anchors'
import { Icon } from '@/lib/html/icon'
import { procedureWords, resultWords } from '@/lib/i18n/result'
import { required } from '@/lib/rules/book'
import type { Deadline } from '@/lib/rules/deadlines'
import type { Judged } from '@/lib/rules/verdicts'
import { Badge } from './badge'
import { Because } from './because'
import { dayOf } from './day-of'
import { HowToCheck } from './how-to-check'
import { ProcedureFacts } from './procedure-facts'
import type { ProcedureProps } from './procedure-props'

/** What to do and why; the rest on demand. */
export function ProcedureCard(props: ProcedureProps) {
  const { judged, naming, isOpen } = props
  const { procedure, verdict, because, deadline } = judged
  const { language, today } = naming
  const isLate = deadline?.on !== undefined && deadline.on !== null && deadline.on < today
  return (
    <details
      id={procedureAnchor(procedure.id)}
      className={verdict === 'needs-checking' ? 'proc proc-ask' : 'proc'}
      open={isOpen}
    >
      <summary>
        {(verdict === 'needs-checking' || isLate) && (
          <p className="badges">
            {verdict === 'needs-checking' && <Badge kind="to-check" language={language} />}
            {isLate && <Badge kind="late" language={language} />}
          </p>
        )}
        <h3>
          <Said text={procedure.title} language={language} />
        </h3>
        <p className="of">
          <Said text={procedure.officialName} language={language} />
          {forWhom(judged, props)}
        </p>
        <p className="because">
          <Icon name={verdict === 'needs-checking' ? 'ask' : 'info'} />
          <Because because={because} procedure={procedure} />
        </p>
        {verdict === 'needs-checking' && <HowToCheck {...props} atMost={1} />}
        {deadline?.loss && <Loss deadline={deadline} {...props} />}
        <Meta {...props} />
        <Icon name="down" className="turn" />
      </summary>
      <div>
        <ProcedureFacts {...props} />
      </div>
    </details>
  )
}

/** What being late costs: in yen where the law says how much. */
function Loss({ deadline, naming: { language, today } }: ProcedureProps & { readonly deadline: Deadline }) {
  const cost = lateClaimText(deadline, { language, today })
  return (
    <p className="note note-loss">
      <Icon name="warn" />
      <span>
        {cost && <b>{cost} </b>}
        {deadline.loss && <Said text={deadline.loss} language={language} />}
      </span>
    </p>
  )
}

function forWhom({ for: sure, uncertainFor, verdict }: Judged, { naming }: ProcedureProps): string {
  const places = verdict === 'needs-checking' && sure.length === 0 ? uncertainFor : sure
  const [only, ...others] = places
  if (only === undefined || naming.members.length < 2) return ''
  const words = others.length > 0 ? procedureWords.forCount(places.length) : procedureWords.forOne(whoIs(only, naming))
  return words[naming.language]
}

function Meta(props: ProcedureProps) {
  const { judged, book, naming, showsDay } = props
  const { procedure, bring, fee } = judged
  const { language } = naming
  const department = required(book.departments, procedure.department)
  return (
    <ul className="meta">
      {showsDay && <Until {...props} />}
      <li>
        <Icon name="place" />
        <span>
          {department.place && (
            <>
              <Said text={department.place} language={language} />{' '}
            </>
          )}
          <Said text={department.name} language={language} />
        </span>
      </li>
      {fee.amountYen === 0 && (
        <li>
          <Icon name="yen" />
          <Said text={fee.text} language={language} />
        </li>
      )}
      {bring.length > 0 && (
        <li>
          <Icon name="bag" />
          {procedureWords.bringCount(bring.length)[language]}
        </li>
      )}
    </ul>
  )
}

/** Where no day stands above the card. */
function Until({ judged: { deadline }, naming }: ProcedureProps) {
  const { language } = naming
  if (!deadline || (!deadline.on && deadline.kind !== 'unknown')) return null
  return (
    <li>
      <Icon name="calendar" />
      <b>
        {deadline.on ? (
          resultWords.untilDay(dayOf(deadline.on, naming))[language]
        ) : (
          <Said text={deadline.text} language={language} />
        )}
      </b>
    </li>
  )
}

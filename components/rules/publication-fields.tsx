import type { Problem } from '@/lib/rule-sets/problem'
import type { PublicationForm } from '@/lib/rule-sets/publication'

type PublicationFieldsProps = {
  /** Before the names of the fields: several such forms may stand on one page. */
  readonly id: string
  readonly typed: PublicationForm
  readonly problems: readonly Problem[]
  readonly earliest: string
  readonly confirmation: string
}

const box = 'block w-full rounded-8 border bg-white px-2.5 text-solid-gray-900'

/** What is asked before anything takes effect: the day, the reason, and that somebody looked. */
export function PublicationFields({ id, typed, problems, earliest, confirmation }: PublicationFieldsProps) {
  const problemOf = (field: string) => problems.find(problem => problem.field === field)?.message
  const edge = (field: string) => (problemOf(field) ? 'border-2 border-red-800' : 'border-solid-gray-600')
  return (
    <>
      <label className="grid gap-1 font-bold">
        施行日
        <input
          type="date"
          name="effectiveOn"
          defaultValue={typed.effectiveOn}
          min={earliest}
          aria-invalid={problemOf('effectiveOn') !== undefined || undefined}
          aria-describedby={`${id}-effectiveOn`}
          className={`${box} h-11 font-normal ${edge('effectiveOn')}`}
        />
        <FieldProblem id={`${id}-effectiveOn`} message={problemOf('effectiveOn')} />
      </label>
      <label className="grid gap-1 font-bold">
        理由
        <textarea
          name="note"
          rows={2}
          defaultValue={typed.note}
          aria-invalid={problemOf('note') !== undefined || undefined}
          aria-describedby={`${id}-note`}
          className={`${box} field-sizing-content min-h-16 py-2 font-normal ${edge('note')}`}
        />
        <FieldProblem id={`${id}-note`} message={problemOf('note')} />
      </label>
      <div>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="confirmed"
            value="yes"
            aria-invalid={problemOf('confirmed') !== undefined || undefined}
            aria-describedby={`${id}-confirmed`}
            className="size-5.5 flex-none accent-blue-900"
          />
          {confirmation}
        </label>
        <FieldProblem id={`${id}-confirmed`} message={problemOf('confirmed')} />
      </div>
    </>
  )
}

function FieldProblem({ id, message }: { readonly id: string; readonly message: string | undefined }) {
  return (
    <span id={id} className="font-bold text-red-900 empty:hidden">
      {message && `＊${message}`}
    </span>
  )
}

import { Icon } from '@/components/staff/icon'
import { holdsParts, type Part, partField, partsInside } from '@/lib/rule-sets/condition-parts'
import type { Menus } from '@/lib/rule-sets/menus'
import type { Problem } from '@/lib/rule-sets/problem'
import type { Fact } from '@/lib/rules/schema'
import { ConditionSentence } from './condition-sentence'
import { PressButton } from './press-button'

export type ConditionRowsProps = {
  readonly root: string
  readonly parts: readonly Part[]
  readonly per: Fact['per']
  readonly menus: Menus
  readonly problems: readonly Problem[]
}

/** A condition as nested rows; every press of a button sends the whole form and gets it back changed. */
export function ConditionRows(props: ConditionRowsProps) {
  const [outermost] = partsInside('', props.parts)
  return outermost ? <Row {...props} part={outermost} depth={0} /> : null
}

type RowProps = ConditionRowsProps & { readonly part: Part; readonly depth: number }

function Row(props: RowProps) {
  const { root, part, per, menus, problems, depth } = props
  const isWrong = (field: string) => problems.some(problem => problem.field === field)
  const mine = problems.filter(({ field }) => field.startsWith(partField(root, part.id, '')))
  return (
    <div
      className={
        depth === 0
          ? ''
          : 'relative before:absolute before:top-5 before:-left-5 before:w-3.5 before:border-solid-gray-420 before:border-t-3'
      }
    >
      <input type="hidden" name={partField(root, part.id, 'inside')} value={part.inside} />
      <div className="flex min-h-10.5 items-start gap-x-1.5 py-0.5 text-solid-gray-900">
        <div className="flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-x-1.5 gap-y-1">
          <ConditionSentence root={root} part={part} per={per} menus={menus} isWrong={isWrong} />
        </div>
        <RowButtons root={root} part={part} />
      </div>
      {mine.map(({ field, message }) => (
        <p key={field} className="pb-1 font-bold text-red-900">
          ＊{message}
        </p>
      ))}
      {holdsParts(part) && <Inside {...props} />}
    </div>
  )
}

function Inside({ part, depth, ...props }: RowProps) {
  const inner = part.subject === 'member' ? 'member' : props.per
  return (
    <div className={`ml-3 border-l-3 pl-5 ${depth === 0 ? 'border-solid-gray-800' : 'border-solid-gray-420'}`}>
      {partsInside(part.id, props.parts).map(child => (
        <Row key={child.id} {...props} per={inner} part={child} depth={depth + 1} />
      ))}
      <PressButton value={`part:add:${props.root}:${part.id}`} icon="plus">
        条件を足す
      </PressButton>
    </div>
  )
}

function RowButtons({ root, part }: { readonly root: string; readonly part: Part }) {
  const look =
    'grid min-h-9 place-items-center rounded-8 px-1.5 text-solid-gray-700 hover:bg-solid-gray-50 pointer-coarse:min-h-11'
  return (
    <span className="flex whitespace-nowrap">
      <button
        type="submit"
        name="button"
        value={`part:group:${root}:${part.id}`}
        className={`${look} text-dns-14N-130 underline underline-offset-3`}
      >
        まとめる
      </button>
      <button type="submit" name="button" value={`part:remove:${root}:${part.id}`} className={`${look} w-9`}>
        <Icon name="close" label="この条件を取り除く" className="size-4.5" />
      </button>
    </span>
  )
}

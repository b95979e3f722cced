import { MistakeText } from '@/components/ui/mistakes'
import { Option } from '@/components/ui/option'
import { Said } from '@/components/ui/said'
import type { Leaf } from '@/lib/apply/leaves'
import { leavesFor } from '@/lib/apply/progress'
import type { DataItem } from '@/lib/forms/data-items'
import { mistakeAt } from '@/lib/html/mistake'
import { applyWords } from '@/lib/i18n/apply'
import type { Text } from '@/lib/rules/schema'
import { Required } from './field-group'
import { type FieldProps, Input, LeafField } from './leaf-field'

type ItemFieldProps = FieldProps & {
  readonly item: DataItem
  readonly person: number | null
  /** Names so far, for choosing the head of the household. */
  readonly people?: readonly string[]
}

/** One thing the forms need, in as many boxes as it has parts. Addresses have a page of their own. */
export function ItemField({ item, person, people = [], ...rest }: ItemFieldProps) {
  const leaves = leavesFor(item, person)
  const [first] = leaves
  if (!first) return null
  if (item.kind === 'name' || item.kind === 'kana') {
    return <PairField item={item} leaves={leaves} isOwn={person === 0} {...rest} />
  }
  if (first.kind === 'head') return <HeadField leaf={first} people={people} {...rest} />
  return <LeafField leaf={first} hint={item.hint} autoComplete={item.kind === 'phone' ? 'tel' : undefined} {...rest} />
}

type PairFieldProps = FieldProps & {
  readonly item: DataItem
  readonly leaves: readonly Leaf[]
  readonly isOwn: boolean
}

const hints: Readonly<Record<string, Text>> = { name: applyWords.nameHint, kana: applyWords.kanaHint }

/** 氏 and 名 side by side. */
function PairField({ item, leaves, isOwn, ...rest }: PairFieldProps) {
  const { mistakes, language } = rest
  const hint = hints[item.id]
  const problems = leaves.flatMap(({ field }) => mistakeAt(mistakes, field) ?? [])
  const own = item.id === 'name' && isOwn ? { family: 'family-name', given: 'given-name' } : null
  return (
    <div className={problems.length > 0 ? 'field is-bad' : 'field'}>
      <fieldset>
        <legend className="label">
          <Said text={item.label} language={language} />
          <Required isRequired={item.required} language={language} />
        </legend>
        {hint && (
          <p className="hint" id={`${item.id}-hint`}>
            <Said text={hint} language={language} />
          </p>
        )}
        {leaves.map(({ field }) => (
          <MistakeText key={field} id={`${field}-problem`} text={mistakeAt(mistakes, field)} />
        ))}
        <div className="pair">
          {leaves.map(leaf => (
            <label key={leaf.field} htmlFor={leaf.field}>
              {leaf.field.endsWith('family') ? applyWords.family[language] : applyWords.given[language]}
              <Input
                {...rest}
                leaf={leaf}
                autoComplete={own?.[leaf.field.endsWith('family') ? 'family' : 'given']}
                describedBy={hint && `${item.id}-hint`}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

type HeadFieldProps = FieldProps & { readonly leaf: Leaf; readonly people: readonly string[] }

/** 世帯主: one of those named before, or somebody else. */
export function HeadField({ leaf, people, typed, mistakes, language }: HeadFieldProps) {
  const { field, label, isRequired } = leaf
  const problem = mistakeAt(mistakes, field)
  const nameProblem = mistakeAt(mistakes, `${field}-name`)
  const chosen = typed.text(field)
  return (
    <div className={problem || nameProblem ? 'field is-bad' : 'field'}>
      <fieldset className="reveals">
        <legend className="label">
          <Said text={label} language={language} />
          <Required isRequired={isRequired} language={language} />
        </legend>
        <MistakeText id={`${field}-problem`} text={problem} />
        <div className="opts row">
          {people.map((name, index) =>
            name === '' ? null : (
              <Option
                key={name}
                id={index === 0 ? field : undefined}
                name={field}
                value={`person-${index}`}
                label={name}
                isChosen={chosen === `person-${index}`}
              />
            ),
          )}
          <Option name={field} value="other" label={applyWords.otherPerson[language]} isChosen={chosen === 'other'} />
        </div>
        <div className="revealed">
          <label className="hint" htmlFor={`${field}-name`}>
            {applyWords.headName[language]}
          </label>
          <MistakeText id={`${field}-name-problem`} text={nameProblem} />
          <input
            className="in"
            id={`${field}-name`}
            name={`${field}-name`}
            autoComplete="off"
            defaultValue={typed.text(`${field}-name`)}
            aria-invalid={nameProblem ? true : undefined}
            aria-describedby={nameProblem && `${field}-name-problem`}
          />
        </div>
      </fieldset>
    </div>
  )
}

import Form from 'next/form'
import { KeyCap } from '@/components/staff/key-cap'
import { SmallButton } from './small-button'

export type FieldChoices = readonly {
  readonly title: string
  readonly fields: readonly { readonly path: string; readonly label: string }[]
}[]

/** F3: every field of the draft in one list; typing its first letters finds it. */
export function FieldChooser({ choices }: { choices: FieldChoices }) {
  return (
    <Form action="" scroll={false} className="flex items-center gap-2">
      <KeyCap>F3</KeyCap>
      <label htmlFor="edit" className="sr-only">
        訂正する項目
      </label>
      <select
        id="edit"
        name="edit"
        data-shortcut="F3"
        className="h-9 w-56 rounded-8 border border-solid-gray-600 bg-white px-2 text-solid-gray-900 pointer-coarse:h-11"
      >
        {choices.map(group => (
          <optgroup key={group.title} label={group.title}>
            {group.fields.map(({ path, label }) => (
              <option key={path} value={path}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <SmallButton>訂正する</SmallButton>
    </Form>
  )
}

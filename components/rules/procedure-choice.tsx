type ProcedureChoiceProps = {
  readonly procedures: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
}

/** One procedure, or all of them. */
export function ProcedureChoice({ procedures, chosen }: ProcedureChoiceProps) {
  return (
    <label className="grid min-w-0 gap-1 font-bold">
      手続き
      <select
        name="procedure"
        defaultValue={chosen}
        className="h-11 w-80 max-w-full rounded-8 border border-solid-gray-600 bg-white px-2 font-normal text-solid-gray-900"
      >
        <option value="">すべて</option>
        {procedures.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

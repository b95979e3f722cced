import { formatDay } from '@/lib/format/day'
import type { ListedVersion } from '@/lib/rule-sets/version-list'

type VersionChoiceProps = {
  readonly name: string
  readonly label: string
  readonly versions: readonly Pick<ListedVersion, 'version' | 'effectiveOn'>[]
  readonly chosen: number | undefined
}

export function VersionChoice({ name, label, versions, chosen }: VersionChoiceProps) {
  return (
    <label className="grid gap-1 font-bold">
      {label}
      <select
        name={name}
        defaultValue={chosen}
        className="h-11 rounded-8 border border-solid-gray-600 bg-white px-2 font-normal text-solid-gray-900"
      >
        {versions.map(({ version, effectiveOn }) => (
          <option key={version} value={version}>
            第{version}版（施行日 {formatDay(effectiveOn, 'ja', { style: 'era' })}）
          </option>
        ))}
      </select>
    </label>
  )
}

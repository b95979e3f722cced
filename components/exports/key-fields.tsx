'use client'

import { Select } from '@/components/forms/inputs'
import { buttonClass } from '@/components/staff/button'
import type { Keystroke } from '@/lib/exports/column-kinds'
import { keystrokeWords } from '@/lib/exports/keystroke-words'
import { optionsOf } from './profile-head'

type KeyFieldsProps = {
  readonly keys: readonly Keystroke[]
  readonly onChange: (keys: readonly Keystroke[]) => void
}

/** What is pressed after the value, in order. */
export function KeyFields({ keys, onChange }: KeyFieldsProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="text-dns-14B-130">入力のあとに押すキー</legend>
      <div className="grid grid-cols-2 gap-2">
        {keys.map((key, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: the same key can be pressed twice
            key={at}
            label={`${at + 1}番目`}
            value={key}
            options={optionsOf(keystrokeWords)}
            onChange={next => onChange(keys.with(at, next as Keystroke))}
          />
        ))}
      </div>
      <div className="flex gap-2">
        {keys.length < 5 && (
          <button type="button" className={buttonClass()} onClick={() => onChange([...keys, 'Tab'])}>
            キーを足す
          </button>
        )}
        {keys.length > 1 && (
          <button type="button" className={buttonClass('quiet')} onClick={() => onChange(keys.slice(0, -1))}>
            最後を外す
          </button>
        )}
      </div>
    </fieldset>
  )
}

'use client'

import { useActionState, useState } from 'react'
import { Button, buttonClass } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { Notice } from '@/components/staff/notice'
import type { Trial } from '@/lib/export-profiles/try-profile'
import type { ExportColumn, ExportProfile } from '@/lib/exports/profile'
import type { PathChoice } from '@/lib/forms/path-words'
import { ColumnEditor } from './column-editor'
import { ColumnList } from './column-list'
import { ProfileHead } from './profile-head'
import { TrialPanel } from './trial-panel'
import { useTrial } from './use-trial'

export type EditorState = { readonly problems: readonly string[] }

export type ProfileEditorProps = {
  readonly profile: ExportProfile
  readonly version: number
  readonly choices: readonly PathChoice[]
  readonly lists: Readonly<Record<string, string>>
  readonly departments: readonly { readonly value: string; readonly name: string }[]
  readonly save: (state: EditorState, posted: FormData) => Promise<EditorState>
  readonly tryOut: (profile: string) => Promise<Trial>
}

/** The columns on the left, the chosen one on the right, below what the family of the specimen makes of it at each change. */
export function ProfileEditor({ profile: begun, version, choices, save, tryOut, ...menus }: ProfileEditorProps) {
  const [{ problems }, send, isPending] = useActionState(save, { problems: [] })
  const [profile, setProfile] = useState(begun)
  const [chosen, setChosen] = useState(0)
  const trial = useTrial(profile, tryOut)
  const { columns } = profile
  const column = columns[chosen]
  const put = (next: readonly ExportColumn[], at: number) => {
    setProfile({ ...profile, columns: [...next] })
    setChosen(Math.max(0, Math.min(at, next.length - 1)))
  }

  return (
    <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid min-w-0 content-start gap-3">
        {problems.length > 0 && (
          <Notice kind="error">
            <ul>
              {problems.map(problem => (
                <li key={problem}>＊{problem}</li>
              ))}
            </ul>
          </Notice>
        )}
        <ProfileHead profile={profile} onChange={setProfile} {...menus} />
        <ColumnList columns={columns} chosen={chosen} choices={choices} onChoose={setChosen} onChange={put} />
        <button
          type="button"
          onClick={() => put([...columns, newColumn(columns)], columns.length)}
          className={buttonClass('secondary', 'justify-self-start')}
        >
          <Icon name="plus" />
          項目を足す
        </button>
      </div>
      <div className="grid min-w-0 content-start gap-3">
        {column && (
          <ColumnEditor
            key={chosen}
            column={column}
            profile={profile}
            choices={choices}
            onChange={next => put(columns.with(chosen, next), chosen)}
          />
        )}
        <form action={send} className="grid gap-2 rounded-12 border border-solid-gray-100 bg-white p-3.5">
          <input type="hidden" name="id" value={begun.id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="profile" value={JSON.stringify(profile)} />
          <label className="grid gap-1 text-dns-14B-130">
            変えた理由
            <input
              name="note"
              maxLength={200}
              autoComplete="off"
              className="h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal"
            />
          </label>
          <Button look="primary">{isPending ? '保存しています…' : '保存する'}</Button>
        </form>
      </div>
      <TrialPanel trial={trial} className="lg:col-span-2" />
    </div>
  )
}

function newColumn(columns: readonly ExportColumn[]): ExportColumn {
  const names = columns.map(({ name }) => name)
  let number = columns.length + 1
  while (names.includes(`項目${number}`)) number++
  return {
    name: `項目${number}`,
    from: { constant: '' },
    format: 'text',
    isRequired: false,
    bytes: 10,
    pad: 'space-right',
    width: 'any',
    keys: ['Tab'],
  }
}

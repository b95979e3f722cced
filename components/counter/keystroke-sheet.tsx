import { KeyCap } from '@/components/staff/key-cap'
import { Panel } from '@/components/staff/panel'
import type { DryRun } from '@/lib/exports/dry-run'
import { keystrokeWords } from '@/lib/exports/keystroke-words'

/** What is typed into the core system's screen, step by step: to be printed and ticked off, or read by a robot from the file. */
export function KeystrokeSheet({ run: { profile, rows } }: { readonly run: DryRun }) {
  return (
    <Panel title="入力表" id="content" note={`${rows.length}人`} className="print:border-0">
      <p className="px-3.5 pb-2 text-dns-14N-130 text-solid-gray-700 print:hidden">
        このページを印刷すると、手で入力するときの控えになります。
      </p>
      {rows.map(({ row, cells }) => (
        <table key={row} className="w-full break-inside-avoid border-collapse text-left">
          <caption className="bg-solid-gray-50 px-3.5 py-1.5 text-left font-bold">{row}人目</caption>
          <thead>
            <tr className="text-dns-14N-130 text-solid-gray-700">
              {['済', '順', '項目', '入力する値', '押すキー'].map(head => (
                <th key={head} scope="col" className="px-2 py-1 font-normal first:pl-3.5">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {profile.columns.map(({ name, keys }, at) => (
              <tr key={name} className="border-solid-gray-200 border-t">
                <td className="py-1 pr-2 pl-3.5">
                  <span aria-hidden="true" className="block size-4.5 border border-solid-gray-700" />
                </td>
                <td className="px-2 py-1 tabular-nums">{at + 1}</td>
                <th scope="row" className="px-2 py-1 font-normal">
                  {name}
                </th>
                <td className="px-2 py-1 font-bold">{cells[at] || '（入力しない）'}</td>
                <td className="px-2 py-1">
                  <span className="flex flex-wrap gap-1">
                    {keys.map((key, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the same key can be pressed twice
                      <KeyCap key={index}>{keystrokeWords[key]}</KeyCap>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Panel>
  )
}

import { ExportTable } from '@/components/counter/export-table'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { Trial } from '@/lib/export-profiles/try-profile'
import { faultSentence } from '@/lib/exports/fault-sentence'

type TrialPanelProps = { readonly trial: Trial | null; readonly className?: string }

/** What the profile, as it stands on the screen, makes of a family that does not exist. */
export function TrialPanel({ trial, className = '' }: TrialPanelProps) {
  return (
    <section aria-label="見本の家族で試した結果" aria-live="polite" className={`grid min-w-0 gap-3 ${className}`}>
      {!trial && <p>見本の家族で試しています…</p>}
      {trial?.kind === 'problems' && (
        <Notice kind="error">
          <ul>
            {trial.problems.map(problem => (
              <li key={problem}>＊{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {trial?.kind === 'run' && <Run {...trial} />}
    </section>
  )
}

function Run({ run, text, bytes }: Extract<Trial, { kind: 'run' }>) {
  return (
    <>
      {run.problems.length > 0 ? (
        <Notice kind="warning">
          見本の家族では、次のところが止まります。
          <ul className="list-disc pl-5">
            {run.problems.slice(0, 20).map(problem => (
              <li key={`${problem.row}/${problem.column}/${problem.kind}`}>
                {problem.row}行目の「{problem.column}」：{faultSentence(problem)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="success">見本の家族で、書き出せました（{bytes}バイト）。</Notice>
      )}
      {run.lost.length > 0 && (
        <Notice kind="warning">
          書けない文字：
          {[
            ...new Set(
              run.lost.map(({ character, codePoints, written }) => `「${character}」（${codePoints}）→「${written}」`),
            ),
          ].join('、')}
        </Notice>
      )}
      <ExportTable run={run} />
      {text !== null && (
        <Panel title="できるファイル" id="file">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <pre tabIndex={0} className="max-h-80 overflow-auto border-solid-gray-200 border-t p-3.5 text-dns-14N-130">
            {text}
          </pre>
        </Panel>
      )}
    </>
  )
}

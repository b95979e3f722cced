import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { DryRun, LostCharacter, Place } from '@/lib/exports/dry-run'
import { faultSentence } from '@/lib/exports/fault-sentence'

/** What stands in the way, what gets lost, what nobody has confirmed. */
export function ExportFindings({ run }: { run: DryRun }) {
  const { problems, lost, rows } = run
  const hasProblems = problems.length > 0 || rows.length === 0
  return (
    <>
      {!hasProblems && lost.length === 0 && <Notice kind="success">試しの書き出しで、直すところはありません。</Notice>}
      {rows.length === 0 && <Notice kind="warning">この様式に載る人がいないため、書き出すものがありません。</Notice>}
      {problems.length > 0 && (
        <Panel title="直すところ" id="problems" note={`${problems.length}件`}>
          <p className="px-3.5 text-dns-14N-130 text-solid-gray-700">下書きを訂正してから、書き出してください。</p>
          <ul className="list-disc px-3.5 pb-3 pl-8">
            {problems.map(problem => (
              <li key={`${problem.row}/${problem.column}/${problem.kind}`}>
                {placeWords(problem)}：{faultSentence(problem)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {lost.length > 0 && <LostCharacters lost={lost} />}
      <Unconfirmed run={run} />
    </>
  )
}

function LostCharacters({ lost }: { lost: readonly LostCharacter[] }) {
  return (
    <Panel title="書けない文字（外字）" id="lost" note={`${lost.length}か所`}>
      <p className="px-3.5 text-dns-14N-130 text-solid-gray-700">
        CP932にない文字です。取り込んだあと、システムの画面で正しい字に直してください。
      </p>
      <ul className="list-disc px-3.5 pb-3 pl-8">
        {withTimes(lost).map(({ key, one }) => (
          <li key={key}>
            {placeWords(one)}：「{one.character}」（{one.codePoints}）は「{one.written}」になります。
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** One character can be missing twice in one name. */
function withTimes(lost: readonly LostCharacter[]) {
  const seen = new Map<string, number>()
  return lost.map(one => {
    const name = `${one.row}/${one.column}/${one.codePoints}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { key: `${name}/${times}`, one }
  })
}

function Unconfirmed({ run }: { run: DryRun }) {
  const open = run.profile.columns.filter(({ unconfirmed }) => unconfirmed)
  const notes = [...new Set(open.map(({ unconfirmed }) => unconfirmed))]
  return notes.map(note => {
    const names = open.filter(({ unconfirmed }) => unconfirmed === note).map(({ name }) => name)
    const isAll = names.length === run.profile.columns.length
    return (
      <Notice key={note} kind="warning">
        担当課確認（{isAll ? 'すべての項目' : names.join('、')}）：{note}
      </Notice>
    )
  })
}

function placeWords({ row, who, column }: Place): string {
  return who ? `${row}行目 ${who} さんの「${column}」` : `${row}行目の「${column}」`
}

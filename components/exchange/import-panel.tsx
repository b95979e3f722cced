import { DifferenceList } from '@/components/rules/difference-list'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import { formatDay } from '@/lib/format/day'
import type { ImportView } from '@/lib/rule-sets/exchange'
import { shownMark } from '@/lib/rule-sets/exchange-file'
import { refusalWords } from '@/lib/rule-sets/exchange-words'
import type { ShownThing } from '@/lib/rule-sets/shown-changes'

type Press = () => Promise<void>

type ImportPanelProps = {
  readonly view: ImportView
  readonly isCounterOnly: boolean
  readonly takeIn: Press
  readonly takeInPublished: Press
  readonly giveUp: Press
}

/** What the chosen file would change, and the decision below it. */
export function ImportPanel({ view, giveUp, ...rest }: ImportPanelProps) {
  return (
    <Panel title="選んだファイル" id="import" className="lg:col-span-2">
      <div className="grid gap-3 px-3.5 pb-3.5">
        {view.kind === 'refused' ? (
          <Refused refusal={view.refusal} />
        ) : (
          <>
            <About view={view} />
            <Counts things={view.things} />
            <Decision view={view} {...rest} />
          </>
        )}
        <form action={giveUp}>
          <Button look="quiet">取り込まない</Button>
        </form>
      </div>
      {view.kind === 'ready' && <Differences things={view.things} />}
    </Panel>
  )
}

type Ready = Extract<ImportView, { kind: 'ready' }>

function Refused({ refusal }: { readonly refusal: Extract<ImportView, { kind: 'refused' }>['refusal'] }) {
  const problems = 'problems' in refusal ? refusal.problems : []
  return (
    <Notice kind="error">
      ＊{refusalWords(refusal)}公開した規則も下書きも、変わっていません。
      {problems.length > 0 && (
        <ul className="list-disc pl-5">
          {problems.map(problem => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function About({ view: { file, municipality, papers, isOtherCity } }: { readonly view: Ready }) {
  return (
    <>
      <p>
        {municipality}
        {file.state === 'published'
          ? `　第${file.version}版（${dayWords(file.effectiveOn)}施行）`
          : `　第${file.version}版をもとにした下書き`}
        {papers > 0 && `　様式のPDF ${papers}件`}
        <span className="block text-dns-14N-130 text-solid-gray-700">照合番号 {shownMark(file.contentHash)}</span>
      </p>
      {isOtherCity && (
        <Notice kind="warning">
          ほかの自治体のルールセットです。担当課、電話番号、手数料などを自分の市のものに直してから公開してください。
        </Notice>
      )}
    </>
  )
}

function dayWords(day: string): string {
  return formatDay(day as Parameters<typeof formatDay>[0], 'ja', { style: 'era' })
}

const statuses = [
  ['added', '加わる'],
  ['removed', 'なくなる'],
  ['changed', '変わる'],
] as const

function Counts({ things }: { readonly things: readonly ShownThing[] }) {
  if (things.length === 0) return <p>今の下書きと同じ内容です。</p>
  const kinds = [...new Set(things.map(({ kind }) => kind))]
  return (
    <table className="w-fit border-collapse">
      <thead>
        <tr className="text-left text-dns-14N-130 text-solid-gray-700">
          <th scope="col" className="py-1 pr-6 font-normal">
            今との違い
          </th>
          {statuses.map(([status, words]) => (
            <th key={status} scope="col" className="px-3 py-1 text-right font-normal">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(kind => (
          <tr key={kind} className="border-solid-gray-200 border-t">
            <th scope="row" className="py-1 pr-6 text-left font-normal">
              {kind}
            </th>
            {statuses.map(([status]) => (
              <td key={status} className="px-3 py-1 text-right tabular-nums">
                {things.filter(thing => thing.kind === kind && thing.status === status).length}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Decision({
  view,
  isCounterOnly,
  takeIn,
  takeInPublished,
}: Omit<ImportPanelProps, 'view' | 'giveUp'> & { readonly view: Ready }) {
  const isPublished = isCounterOnly && view.file.state === 'published'
  return (
    <div className="flex flex-wrap gap-3">
      {isPublished && (
        <form action={takeInPublished}>
          <Button look="primary">公開済みの版として取り込む</Button>
        </form>
      )}
      {view.things.length > 0 && (
        <form action={takeIn}>
          <Button look={isPublished ? 'secondary' : 'primary'}>下書きに取り込む</Button>
        </form>
      )}
    </div>
  )
}

const mostThings = 300

function Differences({ things }: { readonly things: readonly ShownThing[] }) {
  if (things.length === 0) return null
  return (
    <>
      <DifferenceList things={things.slice(0, mostThings).map(thing => ({ ...thing, href: null }))} />
      {things.length > mostThings && <p className="px-3.5 py-3">ほか{things.length - mostThings}件</p>}
    </>
  )
}

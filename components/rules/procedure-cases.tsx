import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { ProcedureCases, ShownProposal } from '@/lib/rule-sets/procedure-cases'
import { Witness } from './witness'

type ProcedureCasesPageProps = ProcedureCases & {
  readonly name: string
  /** Of the procedure's editor. */
  readonly href: string
  readonly keep: (key: string) => Promise<void>
}

/** What tries a procedure, and somebody for whatever nothing tries yet. */
export function ProcedureCasesPage({ name, href, cases, proposals, keep }: ProcedureCasesPageProps) {
  return (
    <>
      <h1 className="text-std-22B-150">
        <a href={href} className="underline underline-offset-4">
          {name}
        </a>
        の事例
      </h1>
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <Panel title="確かめている事例" id="cases" note={`${cases.length}件`}>
          <ul className="pb-2">
            {cases.map(({ id, title, passed }) => (
              <li key={id} className="flex items-center gap-2 border-solid-gray-200 border-t px-3.5 py-1.5">
                <Icon
                  name={passed ? 'check' : 'close'}
                  label={passed ? '合格' : '不合格'}
                  className={`size-4.5 stroke-3 ${passed ? 'text-green-800' : 'text-red-900'}`}
                />
                <a
                  href={`/admin/entries/case/${id}`}
                  className="min-h-9 content-center underline pointer-coarse:min-h-11 underline-offset-3"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title="まだ確かめていない場合" id="proposals" note={proposals ? `${proposals.length}件` : undefined}>
          <Proposals proposals={proposals} keep={keep} />
        </Panel>
      </div>
    </>
  )
}

function Proposals({ proposals, keep }: Pick<ProcedureCasesPageProps, 'proposals' | 'keep'>) {
  if (!proposals) {
    return (
      <div className="px-3.5 pb-3.5">
        <Notice kind="warning">規則に誤りがあるので、計算できません。先に誤りを直してください。</Notice>
      </div>
    )
  }
  if (proposals.length === 0) return <p className="px-3.5 pb-3.5">どの場合にも、確かめる事例があります。</p>
  return (
    <ul>
      {proposals.map(proposal => (
        <Proposal key={proposal.key} proposal={proposal} keep={keep} />
      ))}
    </ul>
  )
}

type ProposalProps = { readonly proposal: ShownProposal; readonly keep: (key: string) => Promise<void> }

function Proposal({ proposal: { key, title, witness, expected }, keep }: ProposalProps) {
  return (
    <li className="grid gap-1.5 border-solid-gray-200 border-t px-3.5 py-3">
      <h3 className="font-bold">{title}</h3>
      <p>いまの規則の結果：{expected}</p>
      <Witness lines={witness} />
      <form action={keep.bind(null, key)}>
        <Button>これでよいので、事例にする</Button>
      </form>
    </li>
  )
}

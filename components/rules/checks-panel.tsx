import type { MouseEvent } from 'react'
import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import { controlOf } from '@/lib/rule-sets/finding-control'
import type { EntryForm } from '@/lib/rule-sets/form-keys'
import type { ShownFinding } from '@/lib/rule-sets/look'
import { goToControl } from './go-to-control'
import { FoldedWitness, Witness } from './witness'

type ChecksPanelProps = {
  /** What is being edited: a finding leads to its control. */
  readonly form: EntryForm
  readonly findings: readonly ShownFinding[]
  readonly otherErrors: number
  readonly unfinished: number
  /** What is called a thing of this kind: 手続き. */
  readonly noun: string
  readonly cases?: { readonly count: number; readonly failing: number }
}

/** What is wrong with the thing being edited, each with somebody it happens to. */
export function ChecksPanel({ form, findings, otherErrors, unfinished, noun, cases }: ChecksPanelProps) {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return (
    <Panel
      title="検証"
      id="check"
      note={errors.length > 0 ? `指摘${errors.length}件` : undefined}
      aside={unfinished > 0 ? `入力の途中です（あと${unfinished}か所）` : 'いまの内容を確認済み'}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <div className="grid max-h-72 gap-2 overflow-y-auto px-3.5 pb-3" tabIndex={0}>
        {errors.map(finding => (
          <ErrorBox key={finding.field + finding.message} finding={finding} form={form} />
        ))}
        <ul className="grid gap-0.5 text-dns-14N-130 text-solid-gray-800">
          {errors.length === 0 && <Line kind="ok">この{noun}に誤りはありません</Line>}
          {cases && <CaseLine {...cases} />}
          {otherErrors > 0 && (
            <Line kind="bad">
              <a
                href="/admin/changes#findings"
                className="inline-flex min-h-6 items-center underline underline-offset-3"
              >
                ほかの場所に誤りが{otherErrors}件あります
              </a>
            </Line>
          )}
          {warnings.map(finding => (
            <Line key={finding.field + finding.message} kind="warn">
              {finding.fieldName !== '' && (
                <>
                  <WayTo finding={finding} form={form} />：
                </>
              )}
              {finding.message}
              <FoldedWitness lines={finding.witness} />
            </Line>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

type FindingProps = { readonly finding: ShownFinding; readonly form: EntryForm }

function ErrorBox({ finding, form }: FindingProps) {
  return (
    <div className="rounded-8 border-2 border-red-800 px-3 py-2.5">
      <h3 className="flex items-center gap-2 text-red-1000">
        <Icon name="alert" />
        <WayTo finding={finding} form={form} />
      </h3>
      <p className="mt-0.5 text-solid-gray-900">{finding.message}</p>
      <Witness lines={finding.witness} />
    </div>
  )
}

/** A press leads to the menu or the text that it is about. */
function WayTo({ finding: { field, fieldName }, form }: FindingProps) {
  const control = controlOf(field, form)
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    const inForm = event.currentTarget.closest('form')
    if (!inForm) return
    event.preventDefault()
    goToControl(inForm, control)
  }
  return (
    <a href={`#${control}`} onClick={go} className="inline-flex min-h-6 items-center underline underline-offset-3">
      {fieldName}
    </a>
  )
}

function CaseLine({ count, failing }: { readonly count: number; readonly failing: number }) {
  if (count === 0) return <Line kind="warn">この手続きを確かめる事例がありません</Line>
  if (failing === 0) return <Line kind="ok">事例{count}件すべて合格</Line>
  return (
    <Line kind="bad">
      事例{count}件のうち{failing}件の結果が変わります
    </Line>
  )
}

const marks = {
  ok: { icon: 'check', look: 'text-green-800' },
  warn: { icon: 'alert', look: 'text-yellow-1000' },
  bad: { icon: 'close', look: 'text-red-900' },
} as const

function Line({ kind, children }: { readonly kind: keyof typeof marks; readonly children: React.ReactNode }) {
  const { icon, look } = marks[kind]
  return (
    <li className="flex items-start gap-1.5">
      <Icon name={icon} className={`mt-px size-4 stroke-3 ${look}`} />
      <span className="min-w-0">{children}</span>
    </li>
  )
}

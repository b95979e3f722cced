import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { ShownCase } from '@/lib/rule-sets/shown-changes'

type CaseFailuresProps = {
  readonly failures: readonly ShownCase[]
  readonly accept: (id: string) => Promise<void>
}

/** A case that fails is either a mistake in the rules, or what was meant: the editor says which. */
export function CaseFailures({ failures, accept }: CaseFailuresProps) {
  return (
    <Panel title="合格しない事例" id="cases" note={`${failures.length}件`}>
      <ul>
        {failures.map(({ id, title, about, sentences }) => (
          <li key={id} className="grid gap-1.5 border-solid-gray-200 border-t px-3.5 py-3">
            <h3>{title}</h3>
            {about.map(example => (
              <p key={example}>法令の計算例・改正を表す事例です：{example}</p>
            ))}
            {sentences.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
            <form action={accept.bind(null, id)}>
              <Button>今度の結果を正しいとする</Button>
            </form>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

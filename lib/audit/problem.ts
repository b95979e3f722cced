/** What is wrong with the log, as far as it can be told. */
export type ChainProblem =
  | RowProblem
  | { readonly kind: 'batch-missing'; readonly from: number; readonly to: number }
  | { readonly kind: 'batch-replaced'; readonly number: number }
  | { readonly kind: 'wrong-key' | 'unknown-key'; readonly keyId: string }
  /** The tip stands at `expected`, the batches end at `found`. */
  | { readonly kind: 'tail-cut'; readonly expected: number; readonly found: number }
  | { readonly kind: 'tip-replaced' }
  | { readonly kind: 'numbers-set-back'; readonly sealed: bigint; readonly counter: bigint }
  | { readonly kind: 'head-missing'; readonly from: number; readonly to: number; readonly found: number }
  | { readonly kind: 'head-differs'; readonly number: number }
  | { readonly kind: 'line-unreadable' | 'line-forged'; readonly line: number }

/** `ids`: the first few of them. */
export type RowProblem = {
  readonly kind: 'altered' | 'removed' | 'inserted'
  readonly batch: number
  readonly ids: readonly bigint[]
  readonly count: number
}

/** One sentence each. */
export function problemSentence(problem: ChainProblem): string {
  switch (problem.kind) {
    case 'altered':
      return `封印 ${problem.batch} の記録 ${idsOf(problem)} が、あとから書き換えられています。`
    case 'removed':
      return `封印 ${problem.batch} の記録 ${idsOf(problem)} が、消されています。`
    case 'inserted':
      return `封印 ${problem.batch} に、記録 ${idsOf(problem)} があとから差し込まれています。`
    case 'batch-missing':
      return `封印 ${rangeOf(problem)} がありません。`
    case 'batch-replaced':
      return `封印 ${problem.number} が、別のものに取り替えられています。`
    case 'wrong-key':
      return `鍵「${problem.keyId}」が、封印に使われた鍵と違います。設定の鍵を確かめてください。`
    case 'unknown-key':
      return `封印に使われた鍵「${problem.keyId}」が設定にないため、最後の封印を確かめられません。`
    default:
      return endSentence(problem)
  }
}

type EndProblem = Exclude<
  ChainProblem,
  RowProblem | { kind: 'batch-missing' | 'batch-replaced' | 'wrong-key' | 'unknown-key' }
>

function endSentence(problem: EndProblem): string {
  switch (problem.kind) {
    case 'tail-cut':
      return `封印は ${problem.expected} まで作られたのに ${problem.found} までしかなく、終わりの部分が切り取られています。`
    case 'tip-replaced':
      return '封印がどこまで進んだかの控えが、消されたか取り替えられています。'
    case 'numbers-set-back':
      return `記録の番号が、封印した ${problem.sealed} より前の ${problem.counter} に戻されています。`
    case 'head-missing':
      return `持ち出した控えにある封印 ${rangeOf(problem)} がなく、${problem.found} までに切り取られています。`
    case 'head-differs':
      return `封印 ${problem.number} が持ち出した控えと違い、控えを取ったあとに作り直されています。`
    case 'line-unreadable':
      return `控えの ${problem.line} 行目は、封印の控えとして読めません。`
    case 'line-forged':
      return `控えの ${problem.line} 行目は、このシステムの鍵で書かれたものではないか、写し間違いがあります。`
  }
}

const shownIds = 5

function idsOf({ ids, count }: RowProblem): string {
  const shown = ids.slice(0, shownIds).join('、')
  return count > shownIds ? `${shown} ほか${count - shownIds}件` : shown
}

function rangeOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}〜${to}`
}

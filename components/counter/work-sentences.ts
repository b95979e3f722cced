import type { Pressed } from '@/lib/counter/work'
import type { WorkState } from './work-state'

/** What a clerk reads after a press; nothing where the page shows it by itself. */
export function workSentence(pressed: Pressed): WorkState {
  switch (pressed.kind) {
    case 'done':
    case 'called':
      return null
    case 'taken':
      return { kind: 'warning', text: `この番号は、${placeOf(pressed.desk)}${pressed.by}さんが対応しています。` }
    case 'seat-taken':
      return { kind: 'warning', text: `この窓口には${pressed.by}さんがいます。` }
    case 'procedures-open':
      return {
        kind: 'error',
        text: `＊終わっていない手続きが${pressed.open}件あります。完了か差し戻しにするか、「残して次へ」を押してください。`,
      }
    default:
      return sentences[pressed.kind]
  }
}

const sentences = {
  unchanged: { kind: 'information', text: 'すでにそうなっていました。ほかの職員が先に操作した可能性があります。' },
  gone: { kind: 'information', text: 'この件はもう終わっています。' },
  'not-yours': { kind: 'error', text: '＊この立ち寄り先は、あなたの担当ではありません。' },
  'no-desk': { kind: 'error', text: '＊先に、座る窓口を選んでください。呼び出すときに番号を伝えます。' },
  nobody: { kind: 'information', text: '待っている人はいません。' },
  busy: {
    kind: 'error',
    text: '＊あなたが呼び出した人がいます。終えるか、列に戻してから、次の人を呼び出してください。',
  },
} as const satisfies Record<string, WorkState>

function placeOf(desk: string): string {
  return desk ? `${desk}番の` : ''
}

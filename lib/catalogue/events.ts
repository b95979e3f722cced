import type { LifeEvent } from '@/lib/rules/schema'
import { text } from './vocabulary'

export const events: readonly LifeEvent[] = [
  {
    id: 'moving-in',
    title: text('会津若松市に引っ越してきた', '会津若松市に 来た', 'I moved to Aizuwakamatsu'),
    summary: text('ほかの市・外国から', 'ほかの 町・外国から', 'From another city or country'),
    icon: 'home',
    prominence: 'first',
    clause: text('会津若松市に引っ越してきた', '会津若松市に 来ました。', 'you moved to Aizuwakamatsu'),
    notice: text(
      '暴力などから逃れていて、住所を知られたくない方は、届を出す前に市民課へ相談できます。',
      '暴力から 逃げて いる 人は、紙を 出す 前に 市民課に 相談して ください。',
      'If someone must not learn your address, talk to the Citizens’ Affairs Section before you file anything.',
    ),
  },
]

import type { LifeEvent } from '@/lib/rules/schema'
import { everydayEvents } from './events/everyday'
import { familyEvents } from './events/family'
import { workEvents } from './events/work'
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
  {
    id: 'moving-within',
    title: text('市内で引っ越した', '会津若松市の 中で 家が かわった', 'I moved within Aizuwakamatsu'),
    summary: text(
      '会津若松市から会津若松市へ',
      '今までも これからも 会津若松市',
      'From one home in the city to another',
    ),
    icon: 'box',
    prominence: 'first',
    clause: text('会津若松市の中で引っ越した', '会津若松市の 中で 引っ越しました。', 'you moved within Aizuwakamatsu'),
    notice: text(
      '暴力などから逃れていて、住所を知られたくない方は、届を出す前に市民課へ相談できます。',
      '暴力から 逃げて いる 人は、紙を 出す 前に 市民課に 相談できます。',
      'If someone must not learn your address, you can talk to the Citizens’ Affairs Section before you file anything.',
    ),
    householdHint: text(
      'いっしょに引っ越した方だけを入れます。',
      'いっしょに 引っ越した 人だけを 入れます。',
      'List only the people who moved with you.',
    ),
  },
  {
    id: 'moving-out',
    title: text('会津若松市の外へ引っ越す', '会津若松市から ほかの 町へ 行く', 'I am leaving Aizuwakamatsu'),
    summary: text('ほかの市区町村・外国へ', 'ほかの 町・外国へ', 'To another city or country'),
    icon: 'plane',
    prominence: 'first',
    clause: text('会津若松市から引っ越す', '会津若松市から 引っ越します。', 'you are moving out of Aizuwakamatsu'),
    notice: text(
      '暴力などから逃れていて、住所を知られたくない方は、届を出す前に市民課へ相談できます。',
      '暴力から 逃げて いる 人は、紙を 出す 前に 市民課に 相談できます。',
      'If someone must not learn your address, you can talk to the Citizens’ Affairs Section before you file anything.',
    ),
    householdHint: text(
      'いっしょに引っ越す方だけを入れます。',
      'いっしょに 引っ越す 人だけを 入れます。',
      'List only the people who leave with you.',
    ),
  },
  {
    id: 'pregnancy',
    title: text('妊娠した', 'おなかに 赤ちゃんが いる', 'A baby is on the way'),
    summary: text('母子健康手帳・給付・保険料の免除', '母子健康手帳・お金・保険', 'Handbook, grants, waived premiums'),
    icon: 'baby',
    prominence: 'tile',
    clause: text('妊娠した', 'おなかに 赤ちゃんが います。', 'a baby is on the way'),
    notice: text(
      '体調がつらいときは、電話や、代わりの方でもできる手続きがあります。妊娠が続かなかった方が受けられる給付と要る届も、ここでわかります。',
      '体が つらい ときは、電話や かわりの 人でも いいです。赤ちゃんと おわかれした 人の お金や 届も わかります。',
      'If you do not feel well, much can be done by telephone or by somebody for you. If the pregnancy has ended, this guide also tells what you are entitled to and what has to be filed.',
    ),
  },
  {
    id: 'birth',
    title: text('赤ちゃんが生まれた', '赤ちゃんが 生まれた', 'A baby was born'),
    summary: text(
      '出生届・児童手当・健康保険',
      '生まれた 届・子どもの お金・保険',
      'Registration, allowance, insurance',
    ),
    icon: 'baby',
    prominence: 'first',
    clause: text('赤ちゃんが生まれた', '赤ちゃんが 生まれました。', 'a baby was born'),
    notice: text('お祝い申し上げます。', 'おめでとうございます。', 'Congratulations.'),
    householdHint: text(
      '生まれた赤ちゃんも、家族に入れます。',
      '生まれた 赤ちゃんも 入れます。',
      'List the baby among the family too.',
    ),
  },
  {
    id: 'death',
    title: text('家族が亡くなった', '家族が なくなった', 'A family member has died'),
    summary: text('届出・年金・保険・相続', '届・年金・保険・相続', 'Registration, pension, insurance, inheritance'),
    icon: 'flower',
    prominence: 'first',
    clause: text('ご家族が亡くなった', '家族が なくなりました。', 'a family member has died'),
    notice: text(
      'お悔やみ申し上げます。急がない手続きもあります。期限の近いものから、少しずつでかまいません。',
      'お悔やみ 申し上げます。急がない 手続きも あります。日が 近い ものから、少しずつで いいです。',
      'Our condolences. Not everything is urgent: take what is due first, one thing at a time.',
    ),
    householdHint: text(
      '残されたご家族を入れます。亡くなった方は入れません。',
      '今 いる 家族を 入れます。なくなった 人は 入れません。',
      'List those who remain, not the person who died.',
    ),
  },
  ...workEvents,
  ...familyEvents,
  ...everydayEvents,
]

import type { LifeEvent } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const familyEvents: readonly LifeEvent[] = [
  {
    id: 'marriage',
    title: text('結婚した・結婚する', '結婚した・結婚する', 'I am getting married'),
    summary: text('婚姻届・氏名の変更・保険', '結婚の 届・名前・保険', 'Notification, change of name, insurance'),
    icon: 'rings',
    prominence: 'tile',
    clause: text('結婚した', '結婚しました。', 'you got married'),
    notice: text(
      'おめでとうございます。引っ越す方は、結果のページから「引っ越し」も加えられます。',
      'おめでとうございます。引っ越す 人は、後で「引っ越し」も えらべます。',
      'Congratulations. If you move, you can add the move from the result page.',
    ),
    householdHint: text(
      '結婚するお二人と、いっしょに暮らすご家族を入れます。',
      '結婚する 2人と、いっしょに 住む 家族を 入れます。',
      'List the two of you and the family living with you.',
    ),
  },
  {
    id: 'divorce',
    title: text('離婚した・離婚を考えている', '離婚した・離婚の ことを 考えて いる', 'Divorce'),
    summary: text('届・お子さん・名字・保険と年金', '届・子ども・名字・保険', 'Filing, children, surname, insurance'),
    icon: 'fork',
    prominence: 'tile',
    clause: text('離婚のことを調べている', '離婚の ことを 調べて います。', 'you asked about a divorce'),
    notice: text(
      '住所を知られたくない方の「支援措置」や、勝手に届を出されないための「不受理申出」は、届を出す前に市民課へ相談できます。この画面は、いつでも「すぐ離れる」で閉じられます。',
      '住所を 知られたく ない 人、勝手に 届を 出されたく ない 人は、先に 市民課に 相談できます。いつでも「すぐ離れる」を おせます。',
      'If someone must not learn your address, or may file without you, talk to the Citizens’ Affairs Section first. “Leave now” closes this page at any time.',
    ),
    householdHint: text(
      'これからいっしょに暮らすご家族を入れます。離婚する相手は入れません。',
      'これから いっしょに 住む 人を 入れます。相手は 入れません。',
      'List the family you will live with, not the one you divorce.',
    ),
  },
  {
    id: 'name-change',
    title: text('氏名が変わった・変えたい', '名前が 変わった・変えたい', 'Change of name'),
    summary: text(
      '戸籍・振り仮名・旧姓・通称・本籍',
      '戸籍・読み方・前の 名字・通称',
      'Register, reading, former name, alias',
    ),
    icon: 'sign',
    prominence: 'list',
    clause: text('氏名のことを調べている', '名前の ことを 調べて います。', 'you asked about a change of name'),
    notice: text(
      '銀行、携帯電話、勤め先、学校への届も忘れずに。',
      '銀行・電話・会社・学校にも 言って ください。',
      'Remember the bank, the telephone company, work and school.',
    ),
    householdHint: text(
      '氏名が変わる方と、同じ世帯のご家族を入れます。',
      '名前が 変わる 人と、いっしょに 住む 家族を 入れます。',
      'List whoever’s name changes and the household.',
    ),
  },
  {
    id: 'foreign-resident',
    title: text('外国籍の方の手続き', '外国の 国籍の 人の 手続き', 'For foreign residents'),
    summary: text(
      '在留カード・期限・通称・転入',
      '在留カード・ビザ・通称・引っ越し',
      'Residence card, renewals, alias, arrival',
    ),
    icon: 'globe',
    prominence: 'tile',
    clause: text(
      '外国籍の方の手続きを調べている',
      '外国の 国籍の 人の 手続きを 調べて います。',
      'you asked about procedures for foreign residents',
    ),
    notice: text(
      'お子さんの手当や学校のことは、結果のページから「会津若松市に引っ越してきた」を加えるとわかります。',
      '子どもの お金や 学校の ことは「会津若松市に 来た」も えらんで ください。',
      'For children’s allowances and school add “I moved to Aizuwakamatsu” from the result page.',
    ),
    householdHint: text(
      'いっしょに住み始めたご家族を入れます。',
      'いっしょに 住む 家族を 入れます。',
      'List those who came with you.',
    ),
  },
]

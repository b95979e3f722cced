import type { Procedure } from '@/lib/rules/schema'
import { marriesForeigner } from '../../derived/marriage'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, free, mail, noDeadline } from '../phrases'
import { counterDayAndNight } from '../registers'
import { fromLaw } from '../sources'

export const thenTheCourt = text(
  '過ぎると、家庭裁判所の許可が要ります。',
  'おそいと、家庭裁判所に 行きます。',
  'After that the family court has to permit it.',
)

export const surnameOfForeignSpouse = procedure({
  id: 'uji-henko-haigusha',
  title: text(
    '外国籍の配偶者の名字に変える',
    '外国の 国籍の おっと・つまの 名字に する',
    'Take the surname of a foreign spouse',
  ),
  officialName: text(
    '外国人との婚姻（離婚）による氏の変更届',
    '外国の 国籍の 人との 結婚・離婚の 氏の 変更届',
    'Change of surname on marrying, or divorcing, a foreign national',
  ),
  events: ['marriage'],
  per: 'household',
  requiredWhen: all(event('marriage'), holds(marriesForeigner)),
  need: 'optional',
  unchecked: [
    text(
      '日本国籍の方が、外国籍の配偶者の名字に変えたい',
      '日本の 国籍の 人が、外国の 国籍の おっと・つまの 名字に したいです。',
      'The Japanese spouse wants the foreign spouse’s surname',
    ),
  ],
  deadlines: [
    {
      rules: [within({ months: 6 }, on('married-on'))],
      notBefore: on('married-on'),
      text: text(
        '結婚した日の翌日から6か月以内（最後の日が閉庁日なら次の開庁日）',
        '結婚した 次の 日から 6か月までに',
        'Within 6 months after the day of the marriage (the next open day if the last is closed)',
      ),
      loss: thenTheCourt,
    },
  ],
  bring: [{ item: 'register-form' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: bySelfOnly,
  dependsOn: ['konin-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  forms: ['uji-na-henko'],
  notes: [
    text(
      '外国籍の方と結婚しても、届け出なければ氏は変わりません。',
      '届を 出さない ときは、名字は 変わりません。',
      'Marrying a foreign national changes nothing by itself.',
    ),
  ],
  law: '戸籍法 第107条第2項・第3項',
  source: { ...fromLaw, supports: '戸籍法107条・107条の2' },
  tier: 2,
})

const otherName = procedure({
  id: 'uji-na-henko',
  title: text(
    '名字や名前を変える届を出す',
    '名字や 名前を 変える 届を 出す',
    'Notify a change of surname or given name',
  ),
  officialName: text('氏の変更届・名の変更届', '氏の 変更届・名の 変更届', 'Change of surname or given name'),
  events: ['name-change'],
  per: 'household',
  requiredWhen: is('name-change-way', 'court', 'foreign-spouse'),
  deadlines: [
    {
      when: is('name-change-way', 'foreign-spouse'),
      rules: [within({ months: 6 }, on('married-on'))],
      notBefore: on('married-on'),
      text: text(
        '結婚した日の翌日から6か月以内（最後の日が閉庁日なら次の開庁日）',
        '結婚した 次の 日から 6か月までに',
        'Within 6 months after the day of the marriage (the next open day if the last is closed)',
      ),
      loss: thenTheCourt,
    },
    {
      ...noDeadline,
      when: is('name-change-way', 'court'),
      text: text(
        '期限はありません（家庭裁判所の許可のあと）',
        '期限は ありません（家庭裁判所の 許可の あと）',
        'No deadline, once the family court has permitted it',
      ),
    },
  ],
  bring: [
    { item: 'register-form' },
    { item: 'court-permission', when: is('name-change-way', 'court') },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '名字は戸籍の筆頭者と配偶者、名前は本人（15歳未満は法定代理人）',
    '名字は 戸籍の はじめの 人と おっと・つま、名前は 本人（15さいより 下は 法律の かわりの 人）',
    'The surname: the head of the register and the spouse; a given name: the person (under 15 a legal representative)',
  ),
  forms: ['uji-na-henko'],
  notes: [
    text(
      '名字を変えるには「やむを得ない事由」、名前を変えるには「正当な事由」が要り、家庭裁判所が判断します。旧姓や通称を使いたいだけなら、住民票に載せる手続きがあります。',
      '家庭裁判所が 決めます。前の 名字や 通称を 使うだけなら、ほかの 手続きが あります。',
      'The family court asks for compelling reasons (surname) or good ones (given name). To use a former surname or an alias, having it recorded is enough.',
    ),
  ],
  law: '戸籍法 第107条・第107条の2',
  source: { ...fromLaw, supports: '戸籍法107条・107条の2' },
  tier: 2,
})

export const surname: readonly Procedure[] = [surnameOfForeignSpouse, otherName]

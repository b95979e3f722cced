import type { Procedure } from '@/lib/rules/schema'
import { hasChildUntil18 } from '../../derived/children'
import { foreignerInHousehold, isForeign, japaneseInHousehold } from '../../derived/circumstances'
import { divorceIsMade, raisesChildAlone } from '../../derived/divorce'
import { homeAsked } from '../../derived/housing'
import { firstOf, within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, anyMember, event, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, free, mail, noDeadline } from '../phrases'
import { counterDayAndNight } from '../registers'
import { fromLaw } from '../sources'
import { afterNewName } from './new-name-days'

const newDomicile = procedure({
  id: 'tenseki-todoke',
  title: text('本籍を移す', '本籍を 変える', 'Move the registered domicile'),
  officialName: text('転籍届', '転籍届', 'Transfer of the family register'),
  events: ['marriage', 'housing'],
  per: 'household',
  requiredWhen: any(all(event('marriage'), is('marriage-notice', 'filed')), holds(homeAsked)),
  need: 'optional',
  unchecked: [text('本籍を別の場所に移したい', '本籍を 変えたいです。', 'The registered domicile is to be moved')],
  deadlines: [noDeadline],
  bring: [{ item: 'register-form' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '戸籍の筆頭者と配偶者',
    '戸籍の はじめの 人と おっと・つま',
    'The head of the register and the spouse',
  ),
  notes: [
    text(
      '住所を変える届とは別です。相続などのときは、移す前の戸籍もとることがあります。',
      '住所とは べつです。前の 戸籍が 要る ことも あります。',
      'It has nothing to do with your address. For inheritance the old register may be needed as well.',
    ),
  ],
  law: '戸籍法 第108条',
  source: { ...fromLaw, supports: '戸籍法108条' },
  tier: 2,
})

const thenTheCourt = text(
  '過ぎると、家庭裁判所の許可が要ります。',
  'おそいと、家庭裁判所に 行きます。',
  'After that the family court has to permit it.',
)

const surnameOfForeignSpouse = procedure({
  id: 'uji-na-henko',
  title: text(
    '外国籍の配偶者の名字に変える・元に戻す',
    '外国の 国籍の おっと・つまの 名字に する・もどす',
    'Take the surname of a foreign spouse, or give it up',
  ),
  officialName: text('氏の変更届・名の変更届', '氏の 変更届・名の 変更届', 'Change of surname or given name'),
  events: ['marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('marriage'), holds(foreignerInHousehold), anyMember(holds(isForeign)), holds(japaneseInHousehold)),
    all(event('divorce'), is('name-after-divorce', 'return')),
  ),
  need: 'optional',
  unchecked: [
    text(
      '日本国籍の方が、外国籍の配偶者の名字に変えたい。または、届け出て変えた名字を元に戻したい',
      '日本の 国籍の 人が、外国の 国籍の おっと・つまの 名字に したい（もどしたい）です。',
      'The Japanese spouse wants the foreign spouse’s surname, or to give up one taken by such a notification',
    ),
  ],
  deadlines: firstOf(
    [
      'marriage',
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
    [
      'divorce',
      {
        rules: [within({ months: 3 }, on('divorced-on'))],
        notBefore: on('divorced-on'),
        text: text(
          '離婚した日の翌日から3か月以内（最後の日が閉庁日なら次の開庁日）',
          '離婚した 次の 日から 3か月までに',
          'Within 3 months after the day of the divorce (the next open day if the last is closed)',
        ),
        loss: thenTheCourt,
      },
    ],
  ),
  bring: [{ item: 'register-form' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: bySelfOnly,
  dependsOn: afterNewName,
  notes: [
    text(
      '外国籍の方と結婚しても、届け出なければ氏は変わりません。',
      '届を 出さない ときは、名字は 変わりません。',
      'Without it the surname stays as it was: marrying a foreign national changes nothing by itself.',
    ),
  ],
  law: '戸籍法 第107条・第107条の2',
  source: { ...fromLaw, supports: '戸籍法107条・107条の2' },
  tier: 2,
})

const childJoinsRegister = procedure({
  id: 'nyuseki-todoke',
  title: text('お子さんを親の戸籍に入れる', '子どもを 親の 戸籍に 入れる', 'Enter a child in a parent’s register'),
  officialName: text('入籍届（子の氏の変更）', '入籍届', 'Entry in a register (change of a child’s surname)'),
  events: ['marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('marriage'), holds(hasChildUntil18)),
    all(event('divorce'), holds(raisesChildAlone), is('name-after-divorce', 'return', 'keep')),
  ),
  need: 'optional',
  unchecked: [
    text(
      'お子さんの名字や戸籍が、親と別である',
      '子どもの 名字か 戸籍が 親と ちがいます。',
      'The child’s surname or register differs from the parent’s',
    ),
  ],
  deadlines: [
    {
      ...noDeadline,
      text: text(
        '期限はありません（家庭裁判所の許可が要るときは、そのあと）',
        '期限は ありません（家庭裁判所が「いいです」と 言った あと）',
        'No deadline; where the family court has to permit it, after that',
      ),
    },
  ],
  bring: [{ item: 'register-form' }, { item: 'court-permission' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '15歳以上のお子さん本人、15歳未満は親権者',
    '15さい以上の 子ども、15さいより 下は 親',
    'The child from 15 on, under 15 whoever has parental authority',
  ),
  dependsOn: afterNewName,
  notes: [
    text(
      '父母が結婚したお子さんは許可がいらないことがあります。連れ子は、養子縁組をすると養親の戸籍に入ります。',
      '親が 結婚した 子どもは、家庭裁判所が いらない ことが あります。',
      'If the child’s own parents have married, no permission may be needed. A stepchild enters by adoption.',
    ),
  ],
  law: '民法 第791条、戸籍法 第98条・第99条',
  source: { ...fromLaw, supports: '民法791条' },
  tier: 1,
})

const adoption = procedure({
  id: 'youshi-engumi',
  title: text(
    '配偶者のお子さんと養子縁組をする・解消する',
    'おっと・つまの 子どもと 養子縁組を する・やめる',
    'Adopt a spouse’s child, or end the adoption',
  ),
  officialName: text('養子縁組届・養子離縁届', '養子縁組届・養子離縁届', 'Adoption, or end of an adoption'),
  events: ['marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('marriage'), holds(hasChildUntil18)),
    all(event('divorce'), holds(divorceIsMade), is('children-after-divorce', 'with-me', 'with-partner', 'both')),
  ),
  need: 'optional',
  unchecked: [
    text(
      '血のつながらないお子さんと、法律上の親子になりたい（やめたい）',
      '血の つながりが ない 子どもと、法律の 親子に なりたい（やめたい）です。',
      'Someone wants to become, or cease to be, the legal parent of the other’s child',
    ),
  ],
  deadlines: [
    {
      ...noDeadline,
      text: text(
        '期限はありません（受け付けた日に成立。裁判で離縁したときは10日以内）',
        '期限は ありません（裁判の ときは 10日までに）',
        'No deadline: it takes effect on filing (an adoption ended in court: within 10 days)',
      ),
    },
  ],
  bring: [{ item: 'register-form-with-witnesses' }, { item: 'court-permission' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '養親と養子（15歳未満は法定代理人）。証人2人の署名が要ります',
    '親に なる 人と 子ども（15さいより 下は 法律の かわりの 人）。証人 2人の 名前も 要ります',
    'The adoptive parent and the child (under 15 a legal representative), with two witnesses',
  ),
  notes: [
    text(
      '未成年のお子さんの縁組には家庭裁判所の許可が要りますが、配偶者の子や孫なら要りません。2026年4月からは、親権を持つもう一方の親の関わりにも注意します。',
      'おっと・つまの 子どもは、家庭裁判所の「いいです」が いりません。もう 1人の 親の ことは 聞いて ください。',
      'A minor’s adoption needs the family court’s permission, but not for the spouse’s own child. Since April 2026 mind the part of the other parent who shares parental authority.',
    ),
    text(
      '離婚しても、養子縁組は自動では終わりません。',
      '離婚しても、養子縁組は 続きます。',
      'An adoption does not end with a divorce.',
    ),
  ],
  law: '民法 第795条〜第798条・第811条、戸籍法 第66条・第70条',
  source: { ...fromLaw, supports: '民法795条・798条' },
  tier: 2,
})

export const familyRegister: readonly Procedure[] = [newDomicile, surnameOfForeignSpouse, childJoinsRegister, adoption]

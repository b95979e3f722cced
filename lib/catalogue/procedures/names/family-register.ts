import type { Procedure } from '@/lib/rules/schema'
import { hasChildUntil18 } from '../../derived/children'
import { raisesChildAlone } from '../../derived/divorce'
import { homeAsked } from '../../derived/housing'
import { is } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { free, mail, noDeadline } from '../phrases'
import { counterDayAndNight } from '../registers'
import { fromLaw } from '../sources'

export const childJoinsRegister = procedure({
  id: 'nyuseki-todoke',
  title: text('お子さんを親の戸籍に入れる', '子どもを 親の 戸籍に 入れる', 'Enter a child in a parent’s register'),
  officialName: text('入籍届（子の氏の変更）', '入籍届', 'Entry in a register (change of a child’s surname)'),
  events: ['marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('marriage'), holds(hasChildUntil18)),
    all(event('divorce'), holds(raisesChildAlone), is('name-after-divorce', 'return', 'return-foreign', 'keep')),
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
  dependsOn: ['konin-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  forms: ['nyuseki-todoke'],
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

export const adoption = procedure({
  id: 'youshi-engumi',
  title: text('配偶者のお子さんと養子縁組をする', 'おっと・つまの 子どもと 養子縁組を する', 'Adopt a spouse’s child'),
  officialName: text('養子縁組届・養子離縁届', '養子縁組届・養子離縁届', 'Adoption, or end of an adoption'),
  events: ['marriage'],
  per: 'household',
  requiredWhen: all(event('marriage'), holds(hasChildUntil18)),
  need: 'optional',
  unchecked: [
    text(
      '血のつながらないお子さんと、法律上の親子になりたい',
      '血の つながりが ない 子どもと、法律の 親子に なりたいです。',
      'Someone wants to become the legal parent of the other’s child',
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
  forms: ['youshi-engumi'],
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

export const newDomicile = procedure({
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
  forms: ['tenseki-todoke'],
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

export const familyRegister: readonly Procedure[] = [childJoinsRegister, adoption, newDomicile]

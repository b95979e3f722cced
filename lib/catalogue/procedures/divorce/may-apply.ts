import type { Procedure } from '@/lib/rules/schema'
import { hasSchoolchild } from '../../derived/children'
import { divorceIsMade, iMoveAfterDivorce, raisesChildAlone } from '../../derived/divorce'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, event, holds, not, text } from '../../vocabulary'
import { otherSchool } from '../child-raising/school'
import { adoption } from '../names/family-register'
import { surnameOfForeignSpouse, thenTheCourt } from '../names/surname'

/** What other life events ask for by name is here only for those it may concern: nobody has been asked. */
const sameSchool: Procedure = {
  ...otherSchool,
  id: 'shitei-henko-rikon',
  events: ['divorce'],
  requiredWhen: all(
    event('divorce'),
    holds(raisesChildAlone),
    holds(hasSchoolchild),
    holds(iMoveAfterDivorce),
    not(event('moving-out')),
  ),
  need: 'optional',
}

const adoptionEnds: Procedure = {
  ...adoption,
  id: 'youshi-rien',
  title: text('お子さんとの養子縁組を解消する', '子どもとの 養子縁組を やめる', 'End the adoption of a child'),
  officialName: text('養子離縁届', '養子離縁届', 'End of an adoption'),
  events: ['divorce'],
  requiredWhen: all(
    event('divorce'),
    holds(divorceIsMade),
    is('children-after-divorce', 'with-me', 'with-partner', 'both'),
  ),
  unchecked: [
    text(
      '結婚のときに、あなたか相手が、お子さんと養子縁組をした',
      '結婚の とき、子どもと 養子縁組を しました。',
      'One of you adopted the other’s child when you married',
    ),
  ],
}

/** Chosen among the surnames: without this notification it stays as it is (戸籍法107条3項). */
const formerSurname: Procedure = {
  ...surnameOfForeignSpouse,
  id: 'uji-henko-rikon',
  title: text(
    '外国籍の相手の名字から、元の名字に戻す',
    '外国の 国籍の 相手の 名字を やめて、前の 名字に もどす',
    'Give up the surname of the foreign spouse',
  ),
  events: ['divorce'],
  requiredWhen: all(event('divorce'), is('name-after-divorce', 'return-foreign')),
  need: 'must',
  unchecked: [],
  deadlines: [
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
  notes: [],
}

export const divorceMayApply: readonly Procedure[] = [sameSchool, adoptionEnds, formerSurname]

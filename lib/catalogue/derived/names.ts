import type { DerivedFact } from '@/lib/rules/schema'
import { age, is, no, yes } from '../rules'
import { all, any, anyMember, event, holds, not, text } from '../vocabulary'
import { from16, isChildUntil18 } from './ages'
import { isForeign } from './circumstances'
import { severalListed } from './job-leaving'

/** Keeping the surname of a marriage changes nothing that is written anywhere. */
export const nameIsChanging: DerivedFact = {
  id: 'name-is-changing',
  per: 'household',
  when: any(
    is('name-matter', 'changed'),
    is('name-change-way', 'court', 'adoption', 'child-register', 'foreign-spouse'),
  ),
  yes: text('氏や名が変わる', '名前が 変わります。', 'a name changes'),
  no: text('氏や名が変わるのではない', '名前は 変わりません。', 'no name changes'),
}

/** A name that changes by marriage, divorce or otherwise: everything that carries the old one follows. */
export const hasNewName: DerivedFact = {
  id: 'has-new-name',
  per: 'member',
  when: any(
    yes('name-changes'),
    all(holds(nameIsChanging), not(holds(severalListed))),
    all(is('relation', 'self'), is('name-after-divorce', 'return', 'return-foreign')),
  ),
  yes: text('氏名が変わる', '名前が 変わります。', 'a name changes'),
  no: text('氏名が変わる方がいない', '名前が 変わる 人は いません。', 'nobody’s name changes'),
}

export const someoneHasNewName: DerivedFact = {
  id: 'someone-has-new-name',
  per: 'household',
  when: anyMember(holds(hasNewName)),
  yes: text('氏名が変わる方がいる', '名前が 変わる 人が います。', 'someone’s name changes'),
  no: hasNewName.no,
}

export const newNameMayDrive: DerivedFact = {
  id: 'someone-with-new-name-may-drive',
  per: 'household',
  when: anyMember(all(holds(from16), holds(hasNewName))),
  yes: text(
    '運転免許を持てる年齢の方の氏名が変わる',
    '免許証を 持てる 年の 人の 名前が 変わります。',
    'the name of someone old enough to drive changes',
  ),
  no: text(
    '運転免許を持てる年齢で氏名が変わる方がいない',
    '免許証を 持てる 年で 名前が 変わる 人は いません。',
    'nobody old enough to drive changes their name',
  ),
}

export const newNameInKokuho: DerivedFact = {
  id: 'someone-with-new-name-in-kokuho',
  per: 'household',
  when: anyMember(all(holds(hasNewName), not(yes('joins-work-insurance')), yes('in-kokuho'))),
  yes: text(
    '国民健康保険に入っている方の氏名が変わる',
    '国民健康保険の 人の 名前が 変わります。',
    'the name of someone in National Health Insurance changes',
  ),
  no: text(
    '国民健康保険に入っていて氏名が変わる方がいない',
    '国民健康保険で 名前が 変わる 人は いません。',
    'nobody in National Health Insurance changes their name',
  ),
}

export const newNameOnCard: DerivedFact = {
  id: 'has-new-name-and-card',
  per: 'member',
  when: all(holds(hasNewName), yes('has-my-number-card')),
  yes: text(
    'マイナンバーカードを持っている方の氏名が変わる',
    'マイナンバーカードの ある 人の 名前が 変わります。',
    'the name of someone with a My Number Card changes',
  ),
  no: text(
    'マイナンバーカードを持っていて氏名が変わる方がいない',
    'マイナンバーカードが あって 名前が 変わる 人は いません。',
    'nobody with a My Number Card changes their name',
  ),
}

/** 印鑑登録 is open from the 15th birthday itself, as desks do it. */
export const newNameMayHoldSeal: DerivedFact = {
  id: 'has-new-name-and-may-hold-seal',
  per: 'member',
  when: all(age({ atLeast: 15, reachedOn: 'birthday' }), holds(hasNewName)),
  yes: text(
    '15歳以上の方の氏名が変わる',
    '15さい以上の 人の 名前が 変わります。',
    'the name of someone of 15 or over changes',
  ),
  no: text(
    '15歳以上で氏名が変わる方がいない',
    '15さい以上で 名前が 変わる 人は いません。',
    'nobody of 15 or over changes their name',
  ),
}

/** 旧氏 is for those in a family register; foreign residents have the 通称 instead. */
export const mayRecordFormerName: DerivedFact = {
  id: 'may-record-former-name',
  per: 'member',
  when: all(holds(hasNewName), not(holds(isForeign))),
  yes: text(
    '日本国籍の方の氏名が変わる',
    '日本の 国籍の 人の 名前が 変わります。',
    'the name of a Japanese citizen changes',
  ),
  no: text(
    '氏名が変わる日本国籍の方がいない',
    '名前が 変わる 日本の 国籍の 人は いません。',
    'no Japanese citizen’s name changes',
  ),
}

export const childWithNewNameOutsideKokuho: DerivedFact = {
  id: 'child-with-new-name-outside-kokuho',
  per: 'member',
  when: all(holds(isChildUntil18), holds(hasNewName), no('in-kokuho')),
  yes: text(
    '国民健康保険ではないお子さんの氏名が変わる',
    '国民健康保険では ない 子どもの 名前が 変わります。',
    'the name of a child outside National Health Insurance changes',
  ),
  no: text(
    '国民健康保険ではなく、氏名が変わるお子さんがいない',
    '名前が 変わる 子どもは いません。',
    'no child outside National Health Insurance changes their name',
  ),
}

/** The life events by which a name changes. */
export const renaming = event('marriage', 'divorce', 'name-change')

export const namesDerivedFacts: readonly DerivedFact[] = [
  nameIsChanging,
  hasNewName,
  someoneHasNewName,
  newNameMayDrive,
  newNameInKokuho,
  newNameOnCard,
  newNameMayHoldSeal,
  mayRecordFormerName,
  childWithNewNameOutsideKokuho,
]

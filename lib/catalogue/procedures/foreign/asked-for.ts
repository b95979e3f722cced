import type { DeadlineCase, Procedure } from '@/lib/rules/schema'
import { before, within } from '../../periods'
import { is, on } from '../../rules'
import { all, text } from '../../vocabulary'
import { cardAddress } from '../moving-within/notification'
import { residenceCardName, specialPermanentCertificate } from '../names/immigration'
import { affiliationNotice } from '../work/family'

/** What other life events ask of a member is asked here of one person who need not be named. */
const ofOnePerson: Pick<Procedure, 'events' | 'per' | 'need' | 'dependsOn'> = {
  events: ['foreign-resident'],
  per: 'household',
  need: 'must',
  dependsOn: [],
}

function within14Days(closedDay: 'stays' | 'next-open'): DeadlineCase {
  return {
    rules: [within({ days: 14 }, on('foreign-changed-on'), { closedDay })],
    text:
      closedDay === 'stays'
        ? text(
            '変わった日の翌日から14日以内（休みの日でも延びないものとして早めに）',
            '変わった 次の 日から 14日までに',
            'Within 14 days after the change; do not count on days off',
          )
        : text(
            '変わった日（なくした日）の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
            '変わった 次の 日から 14日までに',
            'Within 14 days after the change or loss (the next open day if the last is closed)',
          ),
  }
}

const residenceCard: Procedure = {
  ...residenceCardName,
  ...ofOnePerson,
  id: 'zairyu-card-kisai-kibo',
  requiredWhen: all(is('foreign-matter', 'particulars'), is('foreign-status', 'mid-long-term')),
  deadlines: [within14Days('stays')],
}

const specialPermanent: Procedure = {
  ...specialPermanentCertificate,
  ...ofOnePerson,
  id: 'tokubetsu-eiju-kibo',
  title: text(
    '特別永住者証明書を変える・更新する・再交付してもらう',
    '特別永住者証明書を 変える・新しく する',
    'Change, renew or replace the special permanent resident certificate',
  ),
  requiredWhen: all(is('foreign-matter', 'particulars', 'renewed', 'lost'), is('foreign-status', 'special-permanent')),
  deadlines: [
    { ...within14Days('next-open'), when: is('foreign-matter', 'particulars', 'lost') },
    {
      when: is('foreign-matter', 'renewed'),
      rules: [before(0, on('foreign-expires-on'))],
      text: text(
        '有効期間が終わる2か月前から、終わる日まで（16歳になる方は6か月前から）',
        '期限の 2か月 前から、期限の 日までに（16さいに なる 人は 6か月 前から）',
        'From two months before until the day it expires (from six months before for those turning 16)',
      ),
    },
  ],
}

const card: Procedure = {
  ...cardAddress,
  ...ofOnePerson,
  id: 'mynumber-card-kisai-henko-kibo',
  requiredWhen: is('foreign-matter', 'particulars'),
  unchecked: [
    text(
      'マイナンバーカードを持っていて、氏名・生年月日・性別が変わった',
      'マイナンバーカードが あって、名前などが 変わりました。',
      'There is a My Number Card, and the name, date of birth or sex has changed',
    ),
  ],
  deadlines: [within14Days('next-open')],
}

const affiliation: Procedure = {
  ...affiliationNotice,
  ...ofOnePerson,
  id: 'shozoku-kikan-todoke-kibo',
  title: text(
    '勤め先・学校・配偶者が変わったことを入管に届け出る',
    '会社・学校・おっと・つまが 変わった ことを 入管に 知らせる',
    'Notify Immigration of the change of employer, school or spouse',
  ),
  officialName: text(
    '所属（契約・活動）機関・配偶者に関する届出',
    '所属機関・配偶者の 届',
    'Notification of the organisation of affiliation, or relating to a spouse',
  ),
  requiredWhen: is('foreign-matter', 'affiliation'),
  unchecked: [
    text(
      '仕事・留学・研修のための在留資格か、「家族滞在」「日本人の配偶者等」「永住者の配偶者等」である',
      '仕事・学校・結婚の ための 在留資格です。',
      'The status rests on work, study or a marriage (永住者 and 定住者 need not notify)',
    ),
  ],
  deadlines: [within14Days('stays')],
}

export const foreignAskedFor: readonly Procedure[] = [residenceCard, specialPermanent, card, affiliation]

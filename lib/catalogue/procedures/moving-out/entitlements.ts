import type { Procedure } from '@/lib/rules/schema'
import { hasChildUntil18 } from '../../derived/children'
import { isCareCertified } from '../../derived/circumstances'
import { isFrom65, someoneFrom65 } from '../../derived/moves'
import { within } from '../../periods'
import { on, yes } from '../../rules'
import { all, any, anyMember, event, holds, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, mail, promptly } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

/** 住所地特例: the exception of 介護保険の証を返す turned round. */
const careStaysHere = procedure({
  id: 'kaigo-jushochi-tokurei',
  title: text(
    '施設に入っても会津若松市の介護保険を続ける届を出す',
    '施設に 入っても 会津若松市の 介護保険を つづける',
    'Keep Aizuwakamatsu’s care insurance in a facility elsewhere',
  ),
  officialName: text(
    '介護保険 住所地特例適用届',
    '介護保険 住所地特例の 届',
    'Long-term care insurance: special rule for facilities',
  ),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(
    event('moving-out'),
    yes('moves-into-facility'),
    any(holds(someoneFrom65), anyMember(holds(isCareCertified))),
  ),
  concerns: all(event('moving-out'), any(holds(isFrom65), holds(isCareCertified))),
  unchecked: [
    text(
      '施設が住所地特例の対象である（施設でわかります）',
      '施設に「住所地特例ですか」と 聞いて ください。',
      'The special rule covers the facility; it can tell you',
    ),
  ],
  deadlines: [
    {
      rules: [within({ days: 14 }, on('moving-out-on'))],
      text: text(
        '引っ越した日の翌日から14日以内（転出届と同じ日がおすすめ）',
        '引っ越した 次の 日から 14日までに',
        'Within 14 days after the move, best with the moving-out notification',
      ),
    },
  ],
  bring: [{ item: 'care-insurance-papers' }, { item: 'identity-document' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counterOrBranch, mail],
  whoCanFile: text(
    '本人、世帯主、ご家族',
    '本人、世帯主、家族',
    'The person, the head of the household, or the family',
  ),
  dependsOn: ['tenshutsu-todoke', 'tenshutsu-online'],
  law: '介護保険法 第13条、同施行規則 第25条',
  source: { ...fromLaw, supports: '介護保険法13条' },
  unconfirmed: ['channels'],
  tier: 2,
})

const singleParentLeaves = procedure({
  id: 'hitorioya-tenshutsu',
  title: text(
    'ひとり親の手当と医療費の助成を引っ越し先へ引き継ぐ',
    '親が 1人の 家の 手当を 新しい 町へ つづける',
    'Carry single-parent aid over to your new city',
  ),
  officialName: text(
    '児童扶養手当 住所変更（転出）届・ひとり親家庭医療費受給者証の返却',
    '児童扶養手当の 住所の 届・カードを 返す',
    'Child rearing allowance: change of address; return of the medical aid certificate',
  ),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(event('moving-out'), holds(hasChildUntil18), yes('single-parent')),
  unchecked: [
    text(
      '児童扶養手当か、ひとり親家庭医療費の助成を受けている',
      '手当や 助成を もらって います。',
      'Child rearing allowance or single-parent medical aid is being received',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '転出届といっしょに。引っ越し先でも、すぐに届け出ます',
          '転出届と いっしょに。新しい 町でも すぐに',
          'With the moving-out notification; and at once in your new city',
        ),
      ),
      loss: text(
        '届が遅れると、手当が止まることがあります。',
        'おそいと、手当が 止まる ことが あります。',
        'If you are late, payments may stop.',
      ),
    },
  ],
  bring: [{ item: 'jidofuyoteate-certificate-here' }, { item: 'single-parent-medical-certificate' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch],
  whoCanFile: text('手当を受けている本人', '手当を もらって いる 本人', 'The person who receives it'),
  dependsOn: ['tenshutsu-todoke', 'tenshutsu-online', 'tenshutsu-todoke-abroad'],
  law: '児童扶養手当法 第28条、同施行規則',
  source: fromPractice,
  unconfirmed: ['channels'],
  tier: 2,
})

export const movingOutEntitlements: readonly Procedure[] = [careStaysHere, singleParentLeaves]

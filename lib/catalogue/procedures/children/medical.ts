import { isChildUntil18, isElementaryPupil, isPreschooler, until18 } from '../../derived/ages'
import { babyInWorkInsurance, newbornJoinsWorkInsurance } from '../../derived/birth'
import { childToRegister, hasChildToVaccinate } from '../../derived/children'
import { pregnancyInHousehold } from '../../derived/circumstances'
import { registersChildMedical } from '../../derived/insurance'
import { movedIn } from '../../derived/moving'
import { childLeavesKokuhoForWork, someChildLeavesKokuhoForWork } from '../../derived/work-insurance'
import { firstOf } from '../../periods'
import { is } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import {
  afterMovingIn,
  byGuardian,
  byGuardianOrProxy,
  cityOnline,
  counter,
  counterOrBranch,
  free,
  mail,
  promptly,
  soonAfterInsurance,
  soonAfterMoving,
} from '../phrases'

const paidAtHospital = text(
  '登録までは病院の窓口で支払い、あとから払い戻しの申請が要ります。',
  '登録の 前は 病院で お金を 払います。',
  'Until then you pay at the hospital and have to claim it back.',
)

export const childMedicalAid = procedure({
  id: 'kodomo-iryohi',
  title: text(
    '子どもの医療費の助成を受ける',
    '子どもの 病院の お金を 助けて もらう',
    'Register your child for medical aid',
  ),
  officialName: text('子ども医療費 受給資格登録', '子ども医療費 受給資格登録', 'Children’s medical aid: registration'),
  events: ['moving-in', 'birth', 'child-raising', 'job-starting', 'marriage'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), holds(childToRegister)),
    all(event('birth'), holds(babyInWorkInsurance)),
    is('child-medical-matter', 'none'),
    all(event('job-starting', 'marriage'), holds(someChildLeavesKokuhoForWork)),
  ),
  concerns: any(
    all(event('moving-in'), holds(until18), holds(registersChildMedical)),
    all(event('birth'), holds(newbornJoinsWorkInsurance)),
    all(is('child-medical-matter', 'none'), holds(isChildUntil18)),
    all(event('job-starting', 'marriage'), holds(childLeavesKokuhoForWork)),
  ),
  unchecked: [
    text(
      'お子さんが生活保護を受けたり、施設に入ったりしていない',
      '子どもは 生活保護を もらって いません。施設に 入って いません。',
      'The child receives no public assistance and is not in an institution',
    ),
  ],
  deadlines: firstOf(
    ['moving-in', { ...soonAfterMoving, loss: paidAtHospital }],
    [
      'birth',
      {
        ...promptly(
          text(
            '赤ちゃんの健康保険が決まったら、早めに',
            '赤ちゃんの 保険が きまったら、早く',
            'Soon after the baby’s health insurance is settled',
          ),
        ),
        loss: paidAtHospital,
      },
    ],
    [
      'child-raising',
      {
        ...promptly(text('今日からでも、早めに', '早く', 'Soon, today if you can')),
        loss: paidAtHospital,
      },
    ],
    ['job-starting', { ...soonAfterInsurance, loss: paidAtHospital }],
    ['marriage', { ...soonAfterInsurance, loss: paidAtHospital }],
  ),
  bring: [{ item: 'child-insurance-proof' }, { item: 'bank-account' }, { item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, cityOnline],
  whoCanFile: byGuardianOrProxy,
  dependsOn: [...afterMovingIn, 'shussei-todoke', 'kenpo-fuyo-birth'],
  forms: ['kodomo-iryohi'],
  notes: [
    text(
      '市の国民健康保険に入るお子さんは、登録しなくても助成を受けられます。',
      '市の 国民健康保険の 子どもは、登録が 要りません。',
      'Children in the city’s National Health Insurance are covered without registering.',
    ),
    text(
      'お子さんの健康保険が変わったときは、変更の届が要ります。',
      '健康保険が 変わったら、また 知らせて ください。',
      'Tell us when the child’s health insurance changes.',
    ),
  ],
  law: '会津若松市の条例（子ども医療費助成）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://mykoho.jp/article/072028/9316460/9421045',
    supports: '子ども医療費登録・児童手当15日特例',
  },
  tier: 1,
})

export const healthVouchers = procedure({
  id: 'yobosesshu-yoshinhyo',
  title: text(
    '予防接種と健診の券をもらう',
    '予防接種と 健診の 紙を もらう',
    'Get vouchers for vaccinations and check-ups',
  ),
  officialName: text(
    '予防接種予診票・乳幼児健診の案内の受け取り',
    '予防接種と 健診の 案内',
    'Vaccination slips and check-up notices',
  ),
  events: ['moving-in'],
  per: 'household',
  requiredWhen: all(holds(movedIn), any(holds(hasChildToVaccinate), holds(pregnancyInHousehold))),
  concerns: any(holds(isPreschooler), holds(isElementaryPupil)),
  deadlines: [
    {
      ...soonAfterMoving,
      loss: text(
        '前の市区町村の予診票や受診票は使えず、自費になることがあります。',
        '前の 町の 紙は 使えません。お金を 払う ことが あります。',
        'Slips of your previous city are not valid here; without ours you may have to pay.',
      ),
    },
  ],
  bring: [{ item: 'maternal-handbook' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counter],
  whoCanFile: byGuardian,
  dependsOn: afterMovingIn,
  noForm: text(
    '母子健康手帳を見せて受け取ります。申請書があるかは担当課に確認中です',
    '母子手帳を 見せて もらいます。',
    'Shown the maternal and child handbook, the desk hands them out',
  ),
  law: '予防接種法 第5条、母子保健法 第12条・第13条',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})

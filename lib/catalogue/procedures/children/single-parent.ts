import type { DeadlineCase, Text } from '@/lib/rules/schema'
import { isChildUntil18 } from '../../derived/ages'
import { hasChildUntil18 } from '../../derived/children'
import { raisesChildAlone } from '../../derived/divorce'
import { firstOf } from '../../periods'
import { no, yes } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
import { myNumberAskedIn } from '../my-number'
import { afterMovingIn, counterOrBranch, free, promptly } from '../phrases'

const parentOrGuardian = text(
  'ひとり親の父・母、養育者',
  'お父さんか お母さん、子どもを 育てる 人',
  'The single parent or guardian',
)

/** Paid from the month after the claim: each event says after which notification that can be. */
function soonAfterEach(loss: Text): DeadlineCase[] {
  return firstOf(
    [
      'moving-in',
      soonAfter(
        text('転入の届を出したら、すぐに', '転入の 届の 後、すぐに', 'As soon as the move is registered'),
        loss,
      ),
    ],
    [
      'birth',
      soonAfter(text('出生届を出したら、すぐに', '出生届の 後、すぐに', 'As soon as the birth is registered'), loss),
    ],
    [
      'death',
      soonAfter(text('死亡届のあと、すぐに', '死亡届の 後、すぐに', 'As soon as the death is registered'), loss),
    ],
    [
      'divorce',
      soonAfter(
        text('離婚が決まったら、すぐに', '離婚が 決まったら、すぐに', 'As soon as the divorce is settled'),
        loss,
      ),
    ],
    ['child-raising', soonAfter(text('今月のうちに', '今月の うちに', 'Before this month ends'), loss)],
  )
}

function soonAfter(words: Text, loss: Text): DeadlineCase {
  return { ...promptly(words), loss }
}

export const childRearingAllowance = procedure({
  id: 'jidofuyoteate-nintei',
  title: text(
    'ひとり親の手当（児童扶養手当）を申し込む・引き継ぐ',
    '親が 1人の 家の 手当を もらう',
    'Apply for, or carry over, child rearing allowance',
  ),
  officialName: text(
    '児童扶養手当 認定請求（受けている方は住所変更届）',
    '児童扶養手当',
    'Child rearing allowance: claim, or change of address',
  ),
  events: ['moving-in', 'birth', 'death', 'child-raising', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in', 'birth'), holds(hasChildUntil18), yes('single-parent')),
    all(event('death'), yes('deceased-was-parent')),
    all(event('divorce'), holds(raisesChildAlone)),
    no('receives-jidofuyoteate-here'),
  ),
  concerns: all(event('moving-in', 'birth', 'divorce', 'child-raising'), holds(isChildUntil18)),
  unchecked: [
    text('所得が限度額以内である', '収入が きまりより 少ないです。', 'Your income is within the limit'),
    text(
      '事実婚（いっしょに暮らす、生活費の援助があるなど）の相手がいない',
      'いっしょに 生活する 相手が いません。',
      'There is no common-law partner',
    ),
  ],
  deadlines: soonAfterEach(
    text(
      '申し込んだ月の翌月分からで、さかのぼって受け取れません。',
      '申し込んだ 次の 月から もらえます。前の 月の 分は もらえません。',
      'It is paid from the month after you apply, never for the past.',
    ),
  ),
  bring: [
    { item: 'jidofuyoteate-certificate', when: yes('receives-jidofuyoteate') },
    { item: 'family-register', when: not(yes('receives-jidofuyoteate')) },
    { item: 'living-situation-papers', when: not(yes('receives-jidofuyoteate')) },
    { item: 'pension-number', when: not(yes('receives-jidofuyoteate')) },
    { item: 'bank-account' },
    ...myNumberAskedIn('moving-in', 'birth', 'death'),
  ],
  fee: {
    amountYen: 0,
    text: text(
      '無料（手当は奇数月に支払われます）',
      'お金は いりません（1・3・5・7・9・11月に もらいます）',
      'Free (paid in odd months)',
    ),
  },
  department: 'kodomo-katei',
  channels: [counterOrBranch],
  whoCanFile: text(
    '本人だけ（面談があります。代理はできないのがふつうです）',
    '本人だけ（市役所で 話を します）',
    'The person themself only; there is an interview',
  ),
  dependsOn: [...afterMovingIn, 'shussei-todoke', 'shibou-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  forms: ['jidofuyoteate-nintei'],
  notes: [
    text(
      '前の市区町村で受けていた方は、住所変更届になります。前の市区町村にも届け出てください。',
      '前の 町で もらって いた 人は、住所を 変える 届です。前の 町にも 言って ください。',
      'If you received it before, this is a change of address; tell your previous city too.',
    ),
    text(
      '公務員の方も市に申し込みます。',
      '公務員も 市役所に 申し込みます。',
      'Public servants also apply to the city.',
    ),
  ],
  law: '児童扶養手当法 第4条・第6条・第7条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://city.chichibu.lg.jp/item/1329.html',
    supports: '必要物',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const singleParentMedicalAid = procedure({
  id: 'hitorioya-iryohi',
  title: text(
    'ひとり親家庭の医療費の助成を受ける',
    '親が 1人の 家の 病院の お金を 助けて もらう',
    'Register for medical aid for single-parent families',
  ),
  officialName: text(
    'ひとり親家庭医療費助成 登録',
    'ひとり親家庭医療費助成',
    'Single-parent medical aid: registration',
  ),
  events: ['moving-in', 'birth', 'death', 'child-raising', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in', 'birth'), holds(hasChildUntil18), yes('single-parent')),
    all(event('death'), yes('deceased-was-parent')),
    all(event('divorce'), holds(raisesChildAlone)),
    no('receives-jidofuyoteate-here'),
  ),
  concerns: all(event('moving-in', 'birth', 'divorce', 'child-raising'), holds(isChildUntil18)),
  unchecked: [
    text('所得が限度額以内である', '収入が きまりより 少ないです。', 'Your income is within the limit'),
    text('生活保護を受けていない', '生活保護を もらって いません。', 'You do not receive public assistance'),
  ],
  deadlines: soonAfterEach(
    text(
      '登録より前の分は、助成されないことがあります。',
      '登録の 前の 分は もらえない ことが あります。',
      'Costs before registration may not be covered.',
    ),
  ),
  bring: [
    { item: 'family-register' },
    { item: 'child-insurance-proof' },
    { item: 'own-insurance-proof' },
    { item: 'bank-account' },
    ...myNumberAskedIn('moving-in', 'birth', 'death'),
  ],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch],
  whoCanFile: parentOrGuardian,
  dependsOn: ['jidofuyoteate-nintei'],
  forms: ['hitorioya-iryohi'],
  notes: [text('毎年、更新があります。', '毎年 新しく します。', 'It is renewed every year.')],
  law: '会津若松市の条例（県の補助）',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  unconfirmed: ['channels'],
  tier: 1,
})

import type { Procedure } from '@/lib/rules/schema'
import { hasChildToVaccinate, hasChildUntil18 } from '../../derived/children'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { byGuardian, cityOnline, counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const raising = event('child-raising')

const medicalRefund = procedure({
  id: 'kodomo-iryohi-shokan',
  title: text(
    '払った子どもの医療費を返してもらう',
    '子どもの 病院の お金を 返して もらう',
    'Get back what you paid for a child’s treatment',
  ),
  officialName: text('子ども医療費の助成申請（償還払い）', '子ども医療費の 払い戻し', 'Child medical aid: refund'),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasChildUntil18)),
  need: 'optional',
  unchecked: [
    text(
      '県外の病院にかかった、資格証を見せなかったなどで、窓口で支払った',
      '県の 外の 病院などで お金を はらいました。',
      'You paid at the counter, for example outside the prefecture or without the certificate',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '早めに（期限は担当課に確認中）',
        '早く（いつまでか 市役所で 聞いて ください）',
        'Soon (the time limit is being confirmed)',
      ),
    ),
  ],
  bring: [{ item: 'medical-receipts' }, { item: 'child-insurance-proof' }, { item: 'bank-account' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter, mail, cityOnline],
  whoCanFile: text('保護者、代理人', 'お父さん・お母さんなど、かわりの 人', 'A parent or guardian, or a proxy'),
  forms: ['kodomo-iryohi-shokan'],
  law: '会津若松市の条例（子ども医療費助成）',
  source: fromPractice,
  tier: 2,
})

const vaccinationSlips = procedure({
  id: 'yoshinhyo-saikofu',
  title: text(
    '予防接種や健診の券をもう一度もらう',
    '予防接種や 健診の 紙を もう 一度 もらう',
    'Get lost vaccination or check-up slips again',
  ),
  officialName: text(
    '予防接種予診票・健診受診票の再交付',
    '予防接種の 紙の 再交付',
    'Reissue of vaccination and check-up slips',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasChildToVaccinate)),
  need: 'optional',
  unchecked: [
    text('予診票や受診票をなくした、届かない', '紙を なくしました。来ません。', 'The slips are lost or did not come'),
  ],
  deadlines: [promptly(text('受ける前に', '受ける 前に', 'Before the appointment'))],
  bring: [{ item: 'maternal-handbook' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counter, { type: 'phone' }],
  whoCanFile: byGuardian,
  law: '予防接種法 第5条、母子保健法 第12条・第13条',
  source: fromPractice,
  tier: 2,
})

const familyAdvice = procedure({
  id: 'kodomo-katei-sodan',
  title: text(
    '子育ての悩みを相談する',
    '子育てで こまった ことを 相談する',
    'Talk about difficulties in raising children',
  ),
  officialName: text('こども家庭センターなどの相談', '子育ての 相談', 'Advice for children and families'),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasChildUntil18)),
  need: 'optional',
  deadlines: [noDeadline],
  fee: free,
  department: 'kodomo-katei',
  channels: [
    counter,
    {
      type: 'phone',
      note: text(
        '虐待かもと思ったら189（いちはやく）へ。24時間、匿名でかけられます。',
        '子どもが あぶない ときは 189に 電話して ください。',
        'If a child may be abused call 189, day or night, without giving your name.',
      ),
    },
  ],
  whoCanFile: text('お子さん、家族、まわりの方', '子ども、家族、近くの 人', 'The child, family, or anyone near'),
  notes: [
    text(
      'しつけ、発達、不登校、家族の世話をしているお子さんのことも相談できます。',
      '何でも 相談できます。',
      'Upbringing, development, absence from school, children who care for family: anything.',
    ),
  ],
  law: '児童福祉法 第10条・第10条の2・第25条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

export const childHealth: readonly Procedure[] = [medicalRefund, vaccinationSlips, familyAdvice]

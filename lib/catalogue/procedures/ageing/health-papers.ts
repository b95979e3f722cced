import type { Procedure } from '@/lib/rules/schema'
import { elderlyOrInCare, from65To74 } from '../../derived/ageing'
import { concernedFrom65To74, someoneConcerned } from '../../derived/disability'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromPractice } from '../sources'

export const eligibilityCertificate = procedure({
  id: 'kokuho-shikaku-kakuninsho',
  title: text('健康保険の資格確認書を申し込む', '保険の 資格確認書を 申し込む', 'Ask for an eligibility certificate'),
  officialName: text(
    '資格確認書 交付・再交付申請（国保・後期）',
    '資格確認書の 申し込み',
    'Eligibility certificate: issue or reissue',
  ),
  events: ['ageing', 'disability'],
  per: 'household',
  requiredWhen: any(all(event('ageing'), holds(elderlyOrInCare)), holds(someoneConcerned)),
  need: 'optional',
  unchecked: [
    text(
      '国民健康保険か後期高齢者医療に入っていて、マイナ保険証を一人で使うのが難しい、または資格確認書をなくした',
      '市の 保険の 人で、マイナ保険証を 使う ことが むずかしいです。または 紙を なくしました。',
      'You are in the city’s or the late elderly scheme and cannot easily use the My Number insurance card, or have lost the certificate',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  forms: ['shikaku-kakuninsho'],
  notes: [
    text(
      'マイナ保険証のない国保の方には、申し込まなくても届きます。紙の保険証は2024年12月2日から新しく出ていません。',
      'マイナ保険証の ない 人には、申し込まなくても 来ます。',
      'Members of National Health Insurance without a My Number insurance card get it unasked. Paper insurance cards have not been issued since 2 December 2024.',
    ),
  ],
  law: '国民健康保険法 第9条、高齢者の医療の確保に関する法律 第54条',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.city.fukushima.fukushima.jp/soshiki/7/1030/3/13609.html',
    supports: 'R8.8.1以降の扱い',
  },
  tier: 1,
})

export const hospitalLimit = procedure({
  id: 'kokuho-gendogaku',
  title: text(
    '入院などの支払いを上限までにする',
    '病院の お金を 上限までに する',
    'Pay no more than the limit in hospital',
  ),
  officialName: text(
    '限度額適用認定の申請（国保）',
    '限度額適用認定',
    'Certification of the maximum payment (National Health Insurance)',
  ),
  events: ['ageing'],
  per: 'household',
  requiredWhen: holds(elderlyOrInCare),
  need: 'optional',
  unchecked: [
    text(
      '国民健康保険に入っていて、高額な医療を受ける予定がある',
      '国民健康保険の 人で、病院で たくさん お金が かかります。',
      'You are in National Health Insurance and expect high medical costs',
    ),
    text(
      'マイナ保険証を使わない、または非課税で長く入院して食事代を減らしたい',
      'マイナ保険証を 使いません。または 長く 入院して 食事の お金を 安く したいです。',
      'You do not use a My Number insurance card, or pay no tax and want lower meal costs in a long stay',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('病院にかかる月のうちに', '病院に 行く 月の 間に', 'Within the month of treatment')),
      loss: text(
        'さかのぼらないため、いったん全額を払うことになります。',
        '後からは できません。先に 全部 はらいます。',
        'It does not count back; you pay first and claim later.',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  forms: ['kokuho-gendogaku'],
  notes: [
    text(
      'マイナ保険証を使えば、申し込まなくても上限までで済みます。75歳以上の方には、後期高齢者医療の同じ手続きがあります。',
      'マイナ保険証なら 申し込まなくて いいです。75さい以上の 人も 同じ 手続きが あります。',
      'With a My Number insurance card no application is needed. From 75 the late elderly scheme has the same.',
    ),
  ],
  law: '国民健康保険法 第57条の2',
  source: fromPractice,
  tier: 2,
})

const koukiShogaiNintei = procedure({
  id: 'kouki-shogai-nintei',
  title: text(
    '65歳から、障がいの認定で後期高齢者医療に入る',
    '65さいから、障がいの 認定で 後期高齢者医療に 入る',
    'Join the late elderly scheme from 65 because of a disability',
  ),
  officialName: text(
    '後期高齢者医療 障害認定申請',
    '後期高齢者医療 障害認定',
    'Medical care for the late elderly: recognition of a disability',
  ),
  events: ['ageing', 'disability'],
  per: 'member',
  requiredWhen: any(all(event('ageing'), holds(from65To74)), all(event('disability'), holds(concernedFrom65To74))),
  need: 'optional',
  unchecked: [
    text(
      '障害年金1・2級、身体障害者手帳1〜3級と4級の一部、精神障害者保健福祉手帳1・2級、療育手帳Aのどれかに当たる',
      '障害年金1・2級、身体1〜3級（4級の 一部）、精神1・2級、療育Aの どれかです。',
      'Disability pension grade 1 or 2, physical grade 1 to 3 (some of 4), mental grade 1 or 2, or intellectual grade A',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '期限はありません。認められた日からで、いつでも取り下げられます',
        '期限は ありません。いつでも やめられます',
        'No deadline. It counts from the day it is recognised and can be withdrawn at any time',
      ),
    },
  ],
  bring: [{ item: 'disability-certificate' }, { item: 'my-number-either' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter],
  whoCanFile: text('本人、代理人', '本人、かわりの 人', 'The person, or a proxy'),
  forms: ['kouki-shogai-nintei'],
  notes: [
    text(
      '窓口の負担と保険料が変わります。入らないほうがよいこともあるので、窓口で比べてもらえます。',
      'お金が かわります。市役所で くらべて もらえます。',
      'Your share and premiums change; ask the counter to compare before you decide.',
    ),
  ],
  law: '高齢者の医療の確保に関する法律 第50条第2号',
  source: fromPractice,
  tier: 2,
})

export const elderlyHealthPapers: readonly Procedure[] = [eligibilityCertificate, hospitalLimit, koukiShogaiNintei]

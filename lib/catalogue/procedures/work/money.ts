import type { Procedure } from '@/lib/rules/schema'
import { isBetweenJobs } from '../../derived/job-leaving'
import { all, anyMember, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, promptly } from '../phrases'
import { fromLaw, fromLawRoughly } from '../sources'

const unemploymentBenefit = procedure({
  id: 'koyo-hoken',
  title: text(
    'ハローワークで失業の手当を申し込む',
    'ハローワークで 仕事が ない 間の お金を 申し込む',
    'Apply for unemployment benefit at Hello Work',
  ),
  officialName: text('雇用保険 基本手当の受給手続き', '雇用保険の 手続き', 'Basic allowance of employment insurance'),
  events: ['job-leaving'],
  per: 'member',
  requiredWhen: all(event('job-leaving'), holds(isBetweenJobs)),
  need: 'optional',
  unchecked: [
    text(
      '雇用保険に入っていて、働く気持ちと力がある',
      '雇用保険に 入って いました。仕事を さがします。',
      'The person was in employment insurance and is able and willing to work',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '離職票が届いたら、早めに（受けられるのは退職日の翌日から1年の間）',
          '離職票が 来たら、早く（やめて 1年の 間）',
          'Soon after the separation slip arrives; it is paid within one year of leaving',
        ),
      ),
      loss: text(
        '遅れると、日数が残っていても受け取れなくなることがあります。',
        'おそいと、全部 もらえない ことが あります。',
        'If you come late, days still left may be lost.',
      ),
    },
  ],
  bring: [{ item: 'separation-slip' }, { item: 'my-number-either' }, { item: 'bank-account' }, { item: 'photograph' }],
  fee: free,
  department: 'hello-work',
  channels: [counter],
  whoCanFile: text('辞めた本人', 'やめた 本人', 'The person who left'),
  notes: [
    text(
      '病気、けが、妊娠、育児、介護などですぐに働けない方は、受け取る期間を延ばせます。65歳以上の方は一時金です。公務員は別の制度です。',
      '病気や 妊娠などで 働けない 人は、後で もらえます。',
      'If illness, pregnancy, childcare or nursing keeps you from working, the period can be extended. From 65 on it is a lump sum; public servants have a system of their own.',
    ),
  ],
  law: '雇用保険法 第13条・第15条・第20条',
  source: fromLawRoughly,
  tier: 'external',
})

export const residentTaxReturn = procedure({
  id: 'juminzei-shinkoku',
  title: text('市県民税の申告をする', '市県民税の 申告を する', 'File a resident tax return'),
  officialName: text('市民税・県民税申告', '市民税・県民税の 申告', 'Municipal and prefectural resident tax return'),
  events: ['job-leaving'],
  per: 'member',
  requiredWhen: all(event('job-leaving'), holds(isBetweenJobs)),
  unchecked: [
    text(
      '年内に次の勤め先で年末調整を受けず、税務署に確定申告もしない',
      '年末調整も 確定申告も しません。',
      'No employer makes the year-end adjustment and no return is filed with the tax office',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '03-15', closedDay: 'next-open' }],
      text: text(
        '翌年の3月15日まで（閉庁日なら次の開庁日）',
        '次の 年の 3月15日までに',
        'By 15 March of the next year (the next open day if closed)',
      ),
      loss: text(
        '申告がないと、国民健康保険税の軽減や、手当の判定ができません。',
        '出さないと 保険の 税金が 安く なりません。',
        'Without it reductions of the insurance tax and allowances cannot be decided.',
      ),
    },
  ],
  bring: [{ item: 'tax-statement' }, { item: 'my-number-either' }, { item: 'identity-document' }],
  fee: free,
  department: 'zeimu',
  channels: [
    counter,
    mail,
    { type: 'online', via: text('eLTAX・マイナポータル', 'eLTAX', 'eLTAX'), availability: 'city-dependent' },
  ],
  whoCanFile: text('本人、代理人', '本人、かわりの 人', 'The person, or a proxy'),
  noForm: text(
    '収入と控除の資料を見ながら、税務課の申告書に書きます',
    '税務課の 紙に、資料を 見ながら 書きます。',
    'Filled in at the tax desk from the papers of income and deductions',
  ),
  notes: [
    text(
      '税金が戻ることがあるため、税務署への確定申告も考えられます。確定申告をした方は、市への申告は要りません。',
      '税務署に 確定申告を すると、お金が もどる ことが あります。その 人は 市役所に 出しません。',
      'A return to the tax office may bring a refund; then none is filed with the city.',
    ),
    text(
      '給与から引かれていた市県民税の残りは、退職のときにまとめて引かれるか、市から届く納付書で納めます。',
      '市県民税の のこりは、会社で まとめて はらうか、市の 紙で はらいます。',
      'Resident tax not yet deducted is either taken from the last wages or paid with the slips the city sends.',
    ),
  ],
  law: '地方税法 第45条の2・第317条の2',
  source: { ...fromLaw, supports: '地方税法317条の2' },
  tier: 1,
})

export const housingBenefit = procedure({
  id: 'jukyo-kakuho',
  title: text('家賃の補助を相談する', '家の お金を 助けて もらう', 'Ask for help with the rent'),
  officialName: text('住居確保給付金の申請', '住居確保給付金', 'Housing security benefit'),
  events: ['job-leaving'],
  per: 'household',
  requiredWhen: all(event('job-leaving'), anyMember(holds(isBetweenJobs))),
  need: 'optional',
  unchecked: [
    text(
      '辞めてから2年以内か収入が減り、家賃を払えず住む所をなくすおそれがある',
      'お金が なくて、家の お金を はらえません。',
      'Having left within two years, or with less income, you may lose your home for want of rent',
    ),
    text(
      '収入と預貯金が基準以下で、仕事を探している',
      'お金が 少なくて、仕事を さがして います。',
      'Income and savings are within the limits and you look for work',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '困ったら、すぐに相談（辞めてから2年以内が目安）',
          'こまったら すぐに',
          'At once; within about two years of leaving',
        ),
      ),
      loss: text(
        '申請した月より前の分は出ません。',
        '前の 月の 分は もらえません。',
        'Nothing is paid for earlier months.',
      ),
    },
  ],
  bring: [
    { item: 'identity-document' },
    { item: 'separation-papers' },
    { item: 'income-and-savings' },
    { item: 'lease' },
    { item: 'job-search-proof' },
  ],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter],
  whoCanFile: text('本人', '本人', 'The person themself'),
  forms: ['jukyo-kakuho'],
  notes: [
    text(
      '生活保護の住宅扶助といっしょには受けられません。2025年4月から、家賃の安い所へ移る費用の補助もあります。',
      '生活保護とは いっしょに もらえません。引っ越しの お金も 出る ことが あります。',
      'Not together with housing aid of public assistance. Since April 2025 there is also help with moving to a cheaper home.',
    ),
  ],
  law: '生活困窮者自立支援法 第6条',
  source: { ...fromLaw, supports: '生活困窮者自立支援法6条' },
  tier: 1,
})

export const workMoney: readonly Procedure[] = [unemploymentBenefit, residentTaxReturn, housingBenefit]

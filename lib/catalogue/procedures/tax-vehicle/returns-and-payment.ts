import type { Procedure } from '@/lib/rules/schema'
import { incomeMatter } from '../../derived/tax-vehicle'
import { is } from '../../rules'
import { holds, procedure, text } from '../../vocabulary'
import { cityOnline, counter, free, mail, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'
import { residentTaxReturn } from '../work/money'

/** Asked of the household as a whole: nobody has to be listed for it. */
const incomeReturn: Procedure = {
  ...residentTaxReturn,
  id: 'juminzei-shinkoku-kibo',
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('income-matter', 'undeclared', 'none'),
  unchecked: [
    text(
      'その年の1月1日に、会津若松市に住んでいた',
      '1月1日に 会津若松市に 住んで いました。',
      'On 1 January of that year you lived in Aizuwakamatsu',
    ),
  ],
  noForm: text(
    '収入と控除の資料を見ながら、税務課の申告書に書きます',
    '税務課の 紙に、資料を 見ながら 書きます。',
    'Filled in at the tax desk from the papers of income and deductions',
  ),
  notes: residentTaxReturn.notes.slice(0, 1),
}

const oneStop = procedure({
  id: 'furusato-onestop',
  title: text(
    'ふるさと納税のワンストップ特例を申し込む',
    'ふるさと納税の 特例を 申し込む',
    'Claim the one-stop exemption for hometown donations',
  ),
  officialName: text(
    '寄附金税額控除に係る申告特例申請',
    'ふるさと納税の 申告特例',
    'Special application for the donation tax credit',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: holds(incomeMatter),
  need: 'optional',
  unchecked: [
    text(
      'ふるさと納税をした先が5か所までで、確定申告や市・県民税の申告をしない',
      'ふるさと納税は 5つまでです。ほかの 申告は しません。',
      'You donated to five places at most and file no other return',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '01-10', closedDay: 'stays' }],
      text: text(
        '寄附した翌年の1月10日までに、寄附した自治体に届くように',
        '次の 年の 1月10日までに とどくように',
        'To reach the place you donated to by 10 January of the next year',
      ),
    },
  ],
  bring: [],
  fee: free,
  department: 'donation-city',
  channels: [
    mail,
    { type: 'online', via: text('寄附先のサイト', '寄附の サイト', 'The site of that city'), availability: 'national' },
  ],
  whoCanFile: text('寄附した本人', '本人', 'The donor'),
  law: '地方税法 附則第7条',
  source: fromLawRoughly,
  tier: 'external',
})

const directDebit = procedure({
  id: 'koza-furikae',
  title: text(
    '税や保険料を口座振替にする',
    '税金や 保険の お金を 口座から はらう',
    'Pay taxes and premiums by direct debit',
  ),
  officialName: text(
    '市税・保険料の口座振替申込・変更',
    '口座振替の 申し込み',
    'Direct debit for city taxes and premiums',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('payment-matter', 'bank'),
  deadlines: [
    promptly(
      text(
        '期限はありません（始まるまで1〜2か月）',
        '期限は ありません（1か月から 2か月 かかります）',
        'No deadline; it takes one to two months to begin',
      ),
    ),
  ],
  bring: [{ item: 'bank-seal' }, { item: 'tax-notice' }],
  fee: free,
  department: 'nozei',
  channels: [counter, mail, cityOnline],
  whoCanFile: text('税を納める方', '税金を はらう 人', 'The taxpayer'),
  notes: [
    text(
      '水道料金は、料金センターに別に申し込みます。',
      '水道は 料金センターに 申し込みます。',
      'Water bills are separate: ask the fee centre.',
    ),
  ],
  law: '会津若松市の規則',
  source: fromPractice,
  tier: 2,
})

export const respite = procedure({
  id: 'nozei-yuyo',
  title: text('納めるのが難しいことを相談する', '税金が はらえない ことを 相談する', 'Ask for time to pay'),
  officialName: text(
    '徴収の猶予・分割納付の相談、減免の申請',
    '猶予・分割・減免の 相談',
    'Respite, instalments or reduction of taxes',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('payment-matter', 'hard'),
  deadlines: [
    {
      ...promptly(
        text(
          '納期限の前に。過ぎた方も、すぐに',
          '期限の 前に。すぎた 人も すぐに',
          'Before the due date; if it has passed, now',
        ),
      ),
      loss: text(
        '相談しないと、延滞金がつき、差し押さえになることがあります。',
        '相談しないと、お金が ふえます。',
        'Without a word interest is added and property may be seized.',
      ),
    },
  ],
  bring: [{ item: 'tax-notice' }, { item: 'income-papers' }],
  fee: free,
  department: 'nozei',
  channels: [counter, { type: 'phone' }],
  whoCanFile: text('税を納める方、家族', '税金を はらう 人、家族', 'The taxpayer or family'),
  notes: [
    text(
      '国民健康保険税や介護保険料も、減免や分割を相談できます（国保年金課・高齢福祉課）。',
      '保険の お金も 相談できます。',
      'Insurance tax and care premiums too (Health Insurance and Pension Section, Welfare for the Elderly Section).',
    ),
  ],
  law: '地方税法 第15条・第15条の5・第323条、国民健康保険法 第77条',
  source: fromLawRoughly,
  tier: 2,
})

export const returnsAndPayment: readonly Procedure[] = [incomeReturn, oneStop, directDebit, respite]

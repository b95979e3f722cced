import type { Procedure } from '@/lib/rules/schema'
import { within } from '../../periods'
import { on } from '../../rules'
import { event, procedure, text } from '../../vocabulary'
import { counter, free, mail } from '../phrases'
import { fromLaw } from '../sources'

const heirs = text('相続人', '相続する 人', 'The heirs')

const taxOnline = {
  type: 'online',
  via: text('e-Tax', 'e-Tax', 'e-Tax'),
  availability: 'national',
} as const

/** What runs out elsewhere while the city's counters are seen to: the shortest first. */
const renunciation = procedure({
  id: 'sozoku-hoki',
  title: text('相続しないことを申し出る（相続放棄）', '相続しない ことを 決める', 'Renounce the inheritance'),
  officialName: text('相続放棄の申述', '相続放棄', 'Renunciation of inheritance'),
  events: ['death'],
  per: 'household',
  requiredWhen: event('death'),
  need: 'optional',
  unchecked: [
    text(
      '借金などを引き継ぎたくない（財産も引き継げなくなります）',
      '借金を もらいたく ないです（お金も もらえません）。',
      'You do not want to take over debts; nothing else is inherited either',
    ),
  ],
  deadlines: [
    {
      rules: [within({ months: 3 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '自分が相続人だと知った日の翌日から3か月以内（ここでは亡くなった日から数えています）',
        '知った 日から 3か月までに',
        'Within three months after you learned that you are an heir (counted here from the death)',
      ),
      loss: text(
        '過ぎるか、財産を使うと、借金も引き継ぐことになります。',
        'おそいと、借金も もらう ことに なります。',
        'After that, or once anything has been used, debts are inherited too.',
      ),
    },
  ],
  bring: [{ item: 'inheritance-records' }],
  fee: {
    amountYen: 800,
    text: text('1人800円と郵便切手', '1人 800円と 切手', '¥800 each, and postage'),
  },
  department: 'family-court',
  channels: [counter, mail],
  whoCanFile: heirs,
  law: '民法 第915条・第938条',
  source: { ...fromLaw, supports: '民法915条' },
  tier: 'external',
})

const incomeTax = procedure({
  id: 'jun-kakutei-shinkoku',
  title: text(
    '亡くなった方の所得税を申告する',
    'なくなった 人の 税金（所得税）を 申告する',
    'File the income tax return of the person who died',
  ),
  officialName: text('所得税の準確定申告', '準確定申告', 'Final income tax return of the deceased'),
  events: ['death'],
  per: 'household',
  requiredWhen: event('death'),
  need: 'optional',
  unchecked: [
    text(
      '亡くなった方が、確定申告をする方だった（自営業、家賃の収入、年金が年400万円を超えるなど）',
      'なくなった 人は 確定申告を する 人でした（自分の 店など）。',
      'They had to file returns: self-employed, rents, pensions over ¥4 million a year and the like',
    ),
  ],
  deadlines: [
    {
      rules: [within({ months: 4 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '亡くなったことを知った日の翌日から4か月以内（ここでは亡くなった日から数えています）',
        '知った 日から 4か月までに',
        'Within four months after you learned of the death (counted here from the death)',
      ),
    },
  ],
  bring: [{ item: 'tax-statement' }, { item: 'identity-document' }],
  fee: free,
  department: 'tax-office',
  channels: [counter, mail, taxOnline],
  whoCanFile: heirs,
  law: '所得税法 第124条・第125条',
  source: { ...fromLaw, supports: '所得税法125条' },
  tier: 'external',
})

const inheritanceTax = procedure({
  id: 'sozoku-zei',
  title: text('相続税を申告する', '相続税を 申告する', 'File the inheritance tax return'),
  officialName: text('相続税の申告', '相続税の 申告', 'Inheritance tax return'),
  events: ['death'],
  per: 'household',
  requiredWhen: event('death'),
  need: 'optional',
  unchecked: [
    text(
      '財産が「3,000万円＋600万円×相続人の数」を超える',
      'お金や 家が「3,000万円＋600万円×相続する 人」より 多いです。',
      'The estate exceeds ¥30 million plus ¥6 million for each heir',
    ),
  ],
  deadlines: [
    {
      rules: [within({ months: 10 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '亡くなったことを知った日の翌日から10か月以内（ここでは亡くなった日から数えています）',
        '知った 日から 10か月までに',
        'Within ten months after you learned of the death (counted here from the death)',
      ),
    },
  ],
  bring: [{ item: 'inheritance-records' }, { item: 'division-agreement' }],
  fee: free,
  department: 'tax-office',
  channels: [counter, mail, taxOnline],
  whoCanFile: heirs,
  law: '相続税法 第15条・第27条',
  source: { ...fromLaw, supports: '相続税法27条' },
  tier: 'external',
})

export const inheritanceDeadlines: readonly Procedure[] = [renunciation, incomeTax, inheritanceTax]

import type { Procedure } from '@/lib/rules/schema'
import { isCareCertified } from '../../derived/circumstances'
import { allowanceClaimantLeaves, isFrom65, someoneFrom65 } from '../../derived/moves'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, anyMember, event, holds, not, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, mail, pittari, promptly } from '../phrases'

const leaves = event('moving-out')
const died = event('death')
const onlyLeaves = all(leaves, not(died))

const kaigoSoshitsu = procedure({
  id: 'kaigo-soshitsu',
  title: text('介護保険の証を返す', '介護保険の 紙を 返す', 'Return the long-term care insurance papers'),
  officialName: text('介護保険 資格喪失・被保険者証の返却', '介護保険 資格喪失', 'End of long-term care insurance'),
  events: ['death', 'moving-out'],
  per: 'household',
  requiredWhen: any(
    all(died, any(is('deceased-age', '65-to-74', 'over-74'), is('deceased-papers', 'care', 'both'))),
    all(leaves, any(holds(someoneFrom65), anyMember(holds(isCareCertified)))),
  ),
  exceptions: [
    {
      when: all(leaves, yes('moves-into-facility')),
      because: text(
        '市外の施設に入る方は、会津若松市の介護保険が続くため（高齢福祉課に住所地特例の届を出します）',
        '施設に 入る 人は 会津若松市の 介護保険が つづきます。高齢福祉課に 届を 出します。',
        'Because Aizuwakamatsu stays responsible for those who enter a facility elsewhere; a notification of that goes to the elderly welfare section.',
      ),
    },
  ],
  concerns: all(leaves, any(holds(isFrom65), holds(isCareCertified))),
  deadlines: [
    {
      when: died,
      rules: [within({ days: 14 }, on('died-on'))],
      text: text(
        '亡くなった日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
        'なくなった 次の 日から 14日までに',
        'Within 14 days after the day of death (the next open day if the last is closed)',
      ),
    },
    {
      when: onlyLeaves,
      rules: [within({ days: 14 }, on('moving-out-on'))],
      text: text(
        '引っ越した日の翌日から14日以内（転出届と同じ日がおすすめ）',
        '引っ越した 次の 日から 14日までに',
        'Within 14 days after the move, best with the moving-out notification',
      ),
    },
  ],
  bring: [
    { item: 'deceased-care-papers', when: died },
    { item: 'heir-account', when: died },
    { item: 'care-insurance-papers', when: leaves },
  ],
  fee: free,
  department: 'korei-fukushi',
  channels: [counterOrBranch, mail],
  whoCanFile: text(
    '世帯主、ご家族（引っ越すときは本人も）',
    '世帯主、家族（引っ越す ときは 本人も）',
    'The head of the household or the family (when moving also the person)',
  ),
  dependsOn: ['shibou-todoke', 'tenshutsu-todoke', 'tenshutsu-online', 'tenshutsu-todoke-abroad'],
  forms: ['kaigo-shikaku'],
  risk: text(
    '納め過ぎた保険料を返すのが遅れます。',
    '返す お金が おそく なります。',
    'Refunds of premiums are delayed.',
  ),
  notes: [
    text(
      '要介護・要支援の認定がある方が市外へ引っ越すときは、「受給資格証明書」を受け取り、転入から14日以内に新しい市区町村へ出します。',
      '介護の 認定が ある 人は「受給資格証明書」を もらって、14日までに 新しい 町に 出します。',
      'Anyone with a care level who moves gets a certificate of eligibility, to be shown to the new city within 14 days of moving in.',
    ),
  ],
  law: '介護保険法 第12条・第13条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.otsu.lg.jp/kenko/kaigo/todoke/24960.html',
    supports: '入所前の市町村が保険者・適用届は元の市へ',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const jidoteateShometsu = procedure({
  id: 'jidoteate-shometsu',
  title: text('児童手当をやめる届を出す', '児童手当を やめる 紙を 出す', 'End the child allowance here'),
  officialName: text('児童手当 受給事由消滅届', '児童手当 受給事由消滅届', 'End of entitlement to child allowance'),
  events: ['death', 'moving-out', 'job-starting', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(died, yes('deceased-received-child-allowance')),
    all(leaves, holds(allowanceClaimantLeaves)),
    all(event('job-starting'), yes('becomes-public-servant')),
    all(event('divorce'), is('child-allowance-paid-to', 'me'), is('children-after-divorce', 'with-partner')),
  ),
  deadlines: firstOf(
    [
      'death',
      promptly(
        text(
          'すみやかに。まだ受け取っていない手当の請求もできます',
          '早めに。まだ もらって いない お金も 申し込めます',
          'Promptly; allowance still unpaid can be claimed',
        ),
      ),
    ],
    [
      'moving-out',
      promptly(
        text(
          'すみやかに（引っ越す予定の月の分まで出ます）',
          '早めに（引っ越す 月までの お金が 出ます）',
          'Promptly (paid up to the month of the planned move)',
        ),
      ),
    ],
    [
      'job-starting',
      {
        rules: [within({ days: 15 }, on('started-on'))],
        text: text(
          '入社日の翌日から15日以内に、市への届と職場への申し込みの両方を',
          '会社に 入った 次の 日から 15日までに、市と 仕事の 場所の 両方に',
          'Within 15 days after the first day of work: end it here and claim it at work',
        ),
        loss: text(
          '職場への申し込みが遅れると、受け取れない月が出ます。市から受け取り過ぎた分は返します。',
          'おそいと もらえない 月が あります。もらいすぎた お金は 返します。',
          'If the claim at work is late, months are lost; what the city overpaid has to be returned.',
        ),
      },
    ],
    [
      'divorce',
      promptly(
        text(
          'すみやかに（お子さんと暮らさなくなった月の分まで出ます）',
          '早めに（子どもと 住まなく なった 月までの お金が 出ます）',
          'Promptly (paid up to the month in which the children leave)',
        ),
      ),
    ],
  ),
  bring: [{ item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text(
    '児童手当を受け取っている方（亡くなったときはご遺族）、代理人',
    '児童手当を もらって いる 人、家族、かわりの 人',
    'The recipient (after a death, the family), or a proxy',
  ),
  dependsOn: ['shibou-todoke', 'tenshutsu-todoke', 'tenshutsu-online', 'tenshutsu-todoke-abroad'],
  forms: ['jidoteate-shometsu'],
  risk: text(
    '受け取り過ぎた手当は返すことになります。',
    'もらいすぎた お金は 返します。',
    'What is overpaid has to be returned.',
  ),
  law: '児童手当法 第26条、同施行規則',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '児童手当法26条' },
  unconfirmed: ['channels'],
  tier: 1,
})

export const leavingCareAndAllowance: readonly Procedure[] = [kaigoSoshitsu, jidoteateShometsu]

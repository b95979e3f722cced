import { residenceRecordWanted, sealWanted } from '../../derived/belongings'
import { residencePaperWanted } from '../../derived/certificates'
import { renaming, someoneHasNewName } from '../../derived/names'
import { is, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { afterNewName } from '../names/new-name-days'
import { afterMovingIn, byHouseholdOrProxy, cityOnline, counter, mail, noDeadline } from '../phrases'

const feeOrdinance = {
  verification: 'web-checked',
  confidence: 'high',
  url: 'https://www.city.aizuwakamatsu.fukushima.jp/j/reiki_int/reiki_honbun/c503RG00000229.html',
  supports: '手数料は別表、生活保護受給者は免除',
} as const

const feeUnknown = text(
  '市の手数料条例の別表によります（担当課に確認中）',
  'いくらか 市役所で 聞いて ください',
  'Set by the city’s fee ordinance; ask at the counter',
)

/** `must`: the wish is asked, and whoever has it needs the seal and the desk in the list of the day. */
export const sealRegistration = procedure({
  id: 'inkan-toroku',
  title: text('印鑑を登録する', 'はんこを 登録する', 'Register a seal'),
  officialName: text('印鑑登録', '印鑑登録', 'Seal registration'),
  events: ['moving-in', 'marriage', 'divorce', 'name-change', 'certificates'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(sealWanted)),
    all(renaming, holds(someoneHasNewName), holds(sealWanted)),
    all(event('certificates'), is('seal-matter', 'register', 'change')),
  ),
  unchecked: [
    text(
      '登録する方が15歳以上で、自分の意思で登録できる',
      '登録する 人は 15歳以上で、自分で 決める ことが できます。',
      'Whoever registers is 15 or over and able to decide for themself',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '期限はありません。前の登録は、転出や氏名の変更で消えることがあります',
        '期限は ありません。前の 登録は なくなる ことが あります。',
        'No deadline. An old registration may have ended with the move or the new name',
      ),
    },
  ],
  bring: [{ item: 'seal-to-register' }, { item: 'identity-document' }],
  fee: { amountYen: null, text: feeUnknown },
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人。やむを得ないときは代理人（委任状と照会書が要り、後日もう一度来ます）',
    '本人。できない ときは かわりの 人（もう 1回 来ます）',
    'The person themself; by proxy only where unavoidable, with a second visit',
  ),
  dependsOn: [...afterMovingIn, ...afterNewName],
  forms: ['inkan-toroku'],
  notes: [
    text(
      '官公署の顔写真つきの身分証があれば、その日に登録できます。ない方は保証人か照会書の方式です。',
      '写真の ある 身分証が あれば、その日に 終わります。',
      'With an official photo ID it is done the same day; otherwise with a guarantor or a letter of inquiry.',
    ),
  ],
  law: '会津若松市印鑑条例 第2条ほか',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.e-aizu.jp:443/j/reiki_int/reiki_honbun/c503RG00000316.html',
    supports: '登録資格・代理申請・照会',
  },
  tier: 1,
})

export const residenceRecord = procedure({
  id: 'juminhyo-utsushi',
  title: text('住民票の写しをとる', '住民票の 紙を もらう', 'Get a copy of your residence record'),
  officialName: text('住民票の写し等の交付請求', '住民票の 写し', 'Copy of residence record'),
  events: ['moving-in', 'marriage', 'divorce', 'name-change', 'certificates'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(residenceRecordWanted)),
    all(renaming, holds(someoneHasNewName), holds(residenceRecordWanted)),
    all(event('certificates'), holds(residencePaperWanted)),
  ),
  deadlines: [noDeadline],
  bring: [
    { item: 'identity-document' },
    { item: 'letter-of-proxy', when: all(event('certificates'), yes('comes-as-proxy')) },
  ],
  fee: { amountYen: null, text: feeUnknown },
  department: 'shimin',
  channels: [
    counter,
    mail,
    {
      type: 'convenience-store',
      note: text(
        '15歳以上で、利用者証明用電子証明書のあるカードを持つ方。6時30分から23時まで。',
        'カードの ある 15歳以上の 人。6時30分から 23時まで。',
        'With a card and its PIN, from age 15; 6:30 to 23:00.',
      ),
    },
    cityOnline,
  ],
  whoCanFile: byHouseholdOrProxy,
  dependsOn: [...afterMovingIn, ...afterNewName],
  forms: ['juminhyo-seikyu'],
  notes: [
    text(
      '同居していても別の世帯の方の分は、委任状が要ります。マイナンバーの入ったものは、出す先が限られます。',
      'いっしょに 住んで いても 別の 世帯の 人は、委任状が 要ります。',
      'For someone in a separate household a letter of proxy is needed even if you live together.',
    ),
  ],
  law: '住民基本台帳法 第12条・第12条の3',
  source: feeOrdinance,
  tier: 1,
})

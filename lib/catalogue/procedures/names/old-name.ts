import type { Procedure } from '@/lib/rules/schema'
import { mayRecordFormerName, newNameMayHoldSeal, renaming } from '../../derived/names'
import { all, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, free, noDeadline, promptly } from '../phrases'
import { fromPractice } from '../sources'
import { afterNewName } from './new-name-days'

const sealEnds = procedure({
  id: 'inkan-haishi',
  title: text(
    '前の氏名の印鑑登録をやめる・登録し直す',
    '前の 名前の はんこの 登録を やめる・変える',
    'End or renew the registration of a seal with the old name',
  ),
  officialName: text(
    '印鑑登録の廃止・登録証亡失届・改印',
    '印鑑登録の 廃止・改印',
    'Seal registration: end, lost card, or new seal',
  ),
  events: ['marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: all(renaming, holds(newNameMayHoldSeal)),
  unchecked: [
    text(
      '前の氏名の印鑑を登録している',
      '前の 名前の はんこを 登録して います。',
      'A seal with the old name is registered',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('氏名が変わったら、早めに', '名前が 変わったら、早く', 'Soon after the name has changed')),
      loss: text(
        '新しい氏名と合わない印鑑の登録は消え、印鑑証明書がとれなくなります。',
        '前の はんこの 登録は なくなります。証明書を もらえません。',
        'A registration that no longer fits the name ends, and no certificate is issued.',
      ),
    },
  ],
  bring: [{ item: 'seal-card' }, { item: 'seal-to-register' }, { item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text(
      '廃止は無料。新しく登録するときの手数料は担当課に確認中',
      'やめるのは 0円。新しい 登録は 聞いて ください',
      'Ending is free; the fee of a new registration is being confirmed',
    ),
  },
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、代理人（委任状）',
    '本人、かわりの 人（委任状）',
    'The person, or a proxy with a letter of proxy',
  ),
  dependsOn: afterNewName,
  forms: ['inkan-haishi'],
  notes: [
    text(
      '名前（下の名）だけの印鑑を登録している方は、そのまま使えます。',
      '名前（下の 名）だけの はんこは そのままです。',
      'A seal that shows only the given name stays valid.',
    ),
  ],
  law: '会津若松市印鑑条例',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.e-aizu.jp:443/j/reiki_int/reiki_honbun/c503RG00000316.html',
    supports: '登録資格・代理申請・照会',
  },
  tier: 1,
})

export const formerName = procedure({
  id: 'kyuji-heiki',
  title: text(
    '住民票やカードに旧姓を載せる・消す',
    '住民票や カードに 前の 名字も 書く・消す',
    'Have the former surname recorded, or removed',
  ),
  officialName: text('旧氏（旧姓）の記載請求', '旧氏の 記載', 'Request to record a former surname'),
  events: ['marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: all(renaming, holds(mayRecordFormerName)),
  need: 'optional',
  unchecked: [
    text(
      '仕事などで前の名字を使い続けたい',
      '前の 名字も 使いたいです。',
      'The former surname is to be used on, at work for example',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'former-name-register' }, { item: 'my-number-card' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、代理人（委任状）',
    '本人、かわりの 人（委任状）',
    'The person, or a proxy with a letter of proxy',
  ),
  dependsOn: afterNewName,
  forms: ['kyuji-kisai'],
  notes: [
    text(
      '1人に1つだけです。載せると、住民票・マイナンバーカード・印鑑証明書などに旧姓が並んで書かれます。',
      '1人 1つです。住民票や カードに 書かれます。',
      'One for each person; it then stands on the residence record, the card and seal certificates.',
    ),
  ],
  law: '住民基本台帳法施行令 第30条の14',
  source: fromPractice,
  tier: 1,
})

const passport = procedure({
  id: 'ryoken-henko',
  title: text('パスポートの氏名を変える', 'パスポートの 名前を 変える', 'Change the name on the passport'),
  officialName: text(
    '旅券の記載事項変更（新規・残存有効期間同一旅券）',
    'パスポートの 変更',
    'New passport after a change of particulars',
  ),
  events: ['marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: all(renaming, holds(mayRecordFormerName)),
  need: 'optional',
  unchecked: [text('日本のパスポートを持っている', 'パスポートが あります。', 'There is a Japanese passport')],
  deadlines: [
    promptly(
      text(
        '氏名が変わったら、早めに（旅行の予約の前に）',
        '名前が 変わったら、早く',
        'Soon after the name has changed, before you book a journey',
      ),
    ),
  ],
  bring: [{ item: 'travel-passport' }, { item: 'family-register' }, { item: 'photograph' }],
  fee: {
    amountYen: null,
    text: text(
      '旅券の種類によります（窓口で確かめます）',
      'いくらか 窓口で 聞いて ください',
      'Depends on the kind of passport; ask at the counter',
    ),
  },
  department: 'passport-office',
  channels: [
    counter,
    { type: 'online', via: text('マイナポータル', 'マイナポータル', 'Mynaportal'), availability: 'national' },
  ],
  whoCanFile: bySelfOnly,
  dependsOn: afterNewName,
  law: '旅券法 第4条・第10条',
  source: fromPractice,
  unconfirmed: ['place'],
  tier: 'external',
})

/** What still carries the old name: a seal, a passport; and where it may go on standing. */
export const oldName: readonly Procedure[] = [sealEnds, formerName, passport]

import type { Element, Template } from '../../template'
import { applicant, relationToDeceasedField } from '../applicant'
import { account, block, consent, dayField, deceasedRows, fields, one, tickField, two, writeField } from '../fields'
import { portraitForm } from '../portrait-form'

const staff = ['葬祭を行った事実の確認', '支給決定', '埋葬料との重複', '口座', '資格の喪失']

export const kokuhoSosaihi: Template = portraitForm({
  id: 'kokuho-sosaihi',
  title: '国民健康保険 葬祭費 支給申請書',
  basis: '項目：国民健康保険法第58条・市国民健康保険条例',
  day: '申請日',
  body: funeral('被保険者であった方', [
    '勤め先の健康保険から埋葬料を受けない',
    '交通事故など第三者の行為による死亡ではない',
  ]),
  staff,
})

export const koukiSosaihi: Template = portraitForm({
  id: 'kouki-sosaihi',
  title: '後期高齢者医療 葬祭費 支給申請書',
  basis: '項目：高齢者の医療の確保に関する法律第86条・広域連合の条例',
  to: '福島県後期高齢者医療広域連合長',
  day: '申請日',
  body: funeral('被保険者であった方', ['交通事故など第三者の行為による死亡ではない']),
  staff,
})

/** Paid to whoever held the funeral, which is seen from a bill or a card of thanks. */
function funeral(heading: string, checked: readonly string[]): Element[] {
  return [
    block(heading, ...deceasedRows('被保険者番号')),
    fields(
      '葬祭',
      two(dayField('葬祭を行った日', 'extra.funeral-on'), writeField('葬祭の場所')),
      one(tickField('確認', checked)),
      one(tickField('事実を示すもの', ['会葬礼状', '葬儀の領収書', '埋火葬許可証', 'その他（　　　　　　）'])),
    ),
    applicant('葬祭を行った方', relationToDeceasedField()),
    account('申請者'),
    consent('支給の決定に必要な範囲で、住民基本台帳と医療保険の資格の記録を市が確かめることに同意します。', '申請者'),
  ]
}

import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const deathItems: readonly Item[] = [
  {
    id: 'death-notification',
    name: text(
      '死亡届（右側が死亡診断書・死体検案書）',
      '死亡届（右が 死亡診断書）',
      'Death notification with the doctor’s certificate',
    ),
    note: text(
      '出す前にコピーを数枚とっておくと、年金や保険で使えます。',
      '出す 前に コピーを 何枚か とって ください。',
      'Make a few copies first: pensions and insurers ask for them.',
    ),
  },
  {
    id: 'foreign-death-certificate',
    name: text(
      '外国の死亡証明書と日本語訳',
      '外国の 死亡証明書と 日本語に した もの',
      'Foreign death certificate with a Japanese translation',
    ),
    note: text('訳した人の名前を書きます。', '日本語に した 人の 名前を 書きます。', 'The translator signs it.'),
  },
  {
    id: 'guardian-certificate',
    name: text('後見人などの登記事項証明書', '後見人の 証明書', 'Certificate of guardianship'),
    note: text('後見人・保佐人などが届け出るときだけ。', '後見人が 出す ときだけ。', 'Only where a guardian files.'),
  },
  {
    id: 'crematorium-booking',
    name: text('火葬場の予約', '火葬場の 予約', 'Booking at the crematorium'),
    note: text(
      '日時を決めてから窓口へ。葬儀社が取ることが多いです。',
      '先に 日と 時間を 決めます。',
      'Usually made by the funeral company.',
    ),
  },
  {
    id: 'deceased-insurance-certificate',
    name: text(
      '亡くなった方の資格確認書',
      'なくなった 人の 資格確認書',
      'Insurance eligibility certificate of the person who died',
    ),
    note: text(
      'マイナ保険証だけの方は不要。',
      'マイナ保険証だけの 人は いりません。',
      'Not if they only used a My Number Card.',
    ),
  },
  {
    id: 'funeral-proof',
    name: text(
      '会葬礼状か葬儀の領収書（喪主の名前のもの）',
      '葬式の 手紙か 領収書（喪主の 名前）',
      'Funeral card or receipt naming the chief mourner',
    ),
  },
  {
    id: 'mourner-account',
    name: text('喪主の口座がわかるもの', '喪主の 口座が わかる もの', 'Bank account of the chief mourner'),
  },
  {
    id: 'heir-account',
    name: text('相続人の口座がわかるもの', '相続する 人の 口座が わかる もの', 'Bank account of an heir'),
    note: text(
      '納め過ぎた保険料を返すためです。',
      '返す お金が ある ときの ためです。',
      'For premiums that are paid back.',
    ),
  },
  {
    id: 'deceased-care-papers',
    name: text('亡くなった方の介護保険の証', 'なくなった 人の 介護保険の 紙', 'Their long-term care insurance papers'),
    note: text(
      '被保険者証。持っていれば負担割合証・負担限度額認定証も。',
      '被保険者証・負担割合証など',
      'The insurance certificate, and burden-ratio or limit certificates if any.',
    ),
  },
  {
    id: 'pension-certificate',
    name: text('年金証書', '年金証書', 'Pension certificate'),
    note: text(
      '見つからなければ、窓口で伝えます。',
      'ない ときは 窓口で 言います。',
      'If it cannot be found, say so at the counter.',
    ),
  },
  {
    id: 'death-proof',
    name: text('亡くなったことがわかる書類', 'なくなったことが わかる 紙', 'Proof of the death'),
    note: text(
      '死亡診断書のコピーなど。',
      '死亡診断書の コピーなど。',
      'A copy of the death certificate, for instance.',
    ),
  },
  {
    id: 'family-and-residence-records',
    name: text('戸籍と住民票', '戸籍と 住民票', 'Family register and residence record'),
    note: text(
      '亡くなった方との関係と、生計を共にしていたことを示します。',
      'なくなった 人との かんけいを 見ます。',
      'To show the relation and the shared livelihood.',
    ),
  },
  {
    id: 'claimant-account',
    name: text(
      '請求する方の口座がわかるもの',
      'お金を もらう 人の 口座が わかる もの',
      'Bank account of the person who claims',
    ),
  },
  {
    id: 'inheritance-records',
    name: text(
      '相続の関係がわかる戸籍か法定相続情報一覧図',
      '相続の 戸籍か 一覧図',
      'Family registers or the certified list of heirs',
    ),
  },
  {
    id: 'land-register-extract',
    name: text(
      '土地の登記事項証明書など（受け継いだことがわかるもの）',
      '土地の 登記の 紙など',
      'Land register certificate or other proof that you took the land over',
    ),
  },
  {
    id: 'location-map',
    name: text('土地の場所がわかる図面', '土地の 場所の 地図', 'Map that shows where the land is'),
  },
  {
    id: 'burial-certificate',
    name: text(
      '今のお墓の管理者の証明（埋蔵証明）',
      '今の お墓の 証明（お寺などで もらいます）',
      'Certificate of the present burial, from the cemetery or temple',
    ),
  },
  {
    id: 'new-grave-acceptance',
    name: text('新しいお墓の受入証明書', '新しい お墓の 証明', 'Acceptance by the new cemetery'),
  },
  {
    id: 'division-agreement',
    name: text('遺産分割協議書など', '遺産分割協議書など', 'Agreement on the division of the estate'),
    note: text(
      '評価証明書と、相続する方の住民票も。',
      '評価証明書と 住民票も。',
      'With the valuation certificate and the heir’s residence record.',
    ),
  },
  {
    id: 'deceased-handbook',
    name: text(
      '亡くなった方の障害者手帳・受給者証',
      'なくなった 人の 障害者手帳・受給者証',
      'Their disability handbook and certificates',
    ),
  },
  {
    id: 'proof-of-relation',
    name: text('続柄がわかる資料', 'かんけいが わかる もの', 'Proof of the relation'),
  },
  {
    id: 'identity-document-with-photo',
    name: text('写真つきの本人確認書類', '写真の ある 本人の 紙', 'Proof of identity with a photograph'),
    note: text(
      'マイナンバーカード・運転免許証・在留カードなど。',
      'マイナンバーカード・免許証など。',
      'My Number Card, driving licence, residence card and the like.',
    ),
  },
  {
    id: 'seal-card',
    name: text('印鑑登録証（カード）', '印鑑登録証（カード）', 'Seal registration card'),
    note: text('登録した印鑑では代わりになりません。', 'はんこでは だめです。', 'The seal itself will not do.'),
  },
]

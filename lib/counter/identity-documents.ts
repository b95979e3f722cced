/**
 * 本人確認書類 (住民基本台帳法 第27条第2項、同法施行規則、住民基本台帳事務処理要領). `one`: one of them is enough; `two`: two, or one with a
 * `beside`, which never counts among its own kind. Written down from the practice of city halls; which of them this city takes for
 * what is for its departments to confirm.
 */
export const identityDocumentsSource = {
  law: '住民基本台帳法第27条第2項・住民基本台帳事務処理要領',
  verification: 'law-from-memory',
} as const

export type DocumentPoints = 'one' | 'two' | 'beside'

export type IdentityDocument = {
  readonly name: string
  readonly points: DocumentPoints
  /** It has a last day, and is worth nothing after it. */
  readonly lapses: boolean
  /** Shown without being looked for. */
  readonly isCommon: boolean
}

const one = (name: string, { lapses = true, isCommon = false } = {}): IdentityDocument => ({
  name,
  points: 'one',
  lapses,
  isCommon,
})
const two = (name: string, { lapses = false, isCommon = true } = {}): IdentityDocument => ({
  name,
  points: 'two',
  lapses,
  isCommon,
})
const beside = (name: string): IdentityDocument => ({ name, points: 'beside', lapses: false, isCommon: true })

/** Ids are kept with cases and in the log: they never change. */
export const identityDocuments = {
  'my-number-card': one('マイナンバーカード', { isCommon: true }),
  'driving-licence': one('運転免許証', { isCommon: true }),
  'residence-card': one('在留カード', { isCommon: true }),
  passport: one('パスポート', { isCommon: true }),
  'driving-record': one('運転経歴証明書', { lapses: false, isCommon: true }),
  'disability-certificate': one('身体障害者手帳', { lapses: false, isCommon: true }),
  'special-permanent-resident': one('特別永住者証明書'),
  'mental-disability-certificate': one('精神障害者保健福祉手帳'),
  'intellectual-disability-certificate': one('療育手帳', { lapses: false }),
  'war-wounded-certificate': one('戦傷病者手帳', { lapses: false }),
  'official-photo-id': one('官公署の身分証明書（写真つき）'),
  'seaman-book': one('船員手帳'),
  'boat-licence': one('小型船舶操縦免許証'),
  'firearm-licence': one('猟銃・空気銃所持許可証'),
  'real-estate-card': one('宅地建物取引士証'),
  'electrician-licence': one('電気工事士免状', { lapses: false }),
  'radio-licence': one('無線従事者免許証', { lapses: false }),
  'temporary-refuge': one('一時庇護許可書・仮滞在許可書'),
  'other-photo': one('その他の官公署の写真つき'),
  'health-certificate': two('資格確認書（健康保険）', { lapses: true }),
  'care-insurance': two('介護保険被保険者証'),
  pension: two('年金手帳・基礎年金番号通知書'),
  'pension-deed': two('年金証書・恩給証書'),
  'child-medical': two('医療費受給者証', { lapses: true }),
  'child-rearing-deed': two('児童扶養手当証書', { lapses: true }),
  'livelihood-certificate': two('生活保護受給者証'),
  'other-document': two('その他の官公署の書類'),
  'employee-id': beside('社員証・学生証'),
  bankbook: beside('預金通帳・キャッシュカード'),
  'patient-card': beside('診察券'),
} as const satisfies Readonly<Record<string, IdentityDocument>>

export type DocumentId = keyof typeof identityDocuments

export const documentIds = Object.keys(identityDocuments) as [DocumentId, ...DocumentId[]]

/** What lets somebody act for another, by what was seen. */
export const authorities = {
  'proxy-letter': '委任状',
  'agent-proof': '法定代理人の証明（戸籍・登記事項証明書）',
} as const
export type Authority = keyof typeof authorities

/** Why a check is taken back; the log keeps which. */
export const clearReasons = {
  'wrong-document': '書類を取り違えた',
  'wrong-person': '人を取り違えた',
  corrected: '氏名などを訂正したので確かめ直す',
  'another-visitor': '別の人が来た',
} as const
export type ClearReason = keyof typeof clearReasons

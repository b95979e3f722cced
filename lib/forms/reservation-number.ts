import type { DataItem } from './data-items'

/** On no form: with it the counter finds what was prepared for a visit that the city's own reservation system knows of. */
export const reservationNumber: DataItem = {
  id: 'reservation-number',
  target: { part: 'extra' },
  of: 'household',
  label: { ja: '来庁予約の番号', 'ja-easy': '予約の 番号', en: 'Reservation number' },
  hint: {
    ja: '窓口の予約をした方だけ、予約の画面やメールにある番号を入力してください。',
    'ja-easy': '市役所に 行く 予約を した 人だけ 書いてください。予約の メールに あります。',
    en: 'Only if you have booked a visit: it is in the confirmation of your booking.',
  },
  kind: 'text',
  required: false,
  maxLength: 40,
}

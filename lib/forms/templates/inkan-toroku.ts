import {
  checks,
  date,
  fixed,
  hand,
  handChecks,
  label,
  nameOf,
  placed,
  row,
  span,
  staffTable,
  table,
  tall,
  value,
} from '../compose'
import type { Element, Template } from '../template'
import { addressCell, addressedTo, portrait, staffArea } from './parts'

export const inkanToroku: Template = {
  id: 'inkan-toroku',
  number: '手続きナビ 様式6',
  title: '印鑑登録申請書',
  basis: '項目：会津若松市印鑑条例・印鑑登録証明事務処理要領',
  sheets: [
    {
      size: 'A4',
      orientation: 'portrait',
      elements: [...addressedTo(portrait, '申請日'), ...registration(), ...identity()],
    },
  ],
  continuation: null,
}

function registration(): Element[] {
  return [
    table(
      { at: [15, 30], columns: [26, 154], title: '申請の種類' },
      row(
        10,
        label('申請の種類'),
        checks('申請の種類', 'inkanKind', {
          new: '新規登録',
          change: '改印',
          reissue: '登録証の再交付',
          cancel: '廃止',
        }),
      ),
    ),
    table(
      { at: [15, 43], columns: [26, 102, 52], title: '登録する人' },
      row(
        8,
        { columns: 2, rows: 1, content: label('登録する人', { scope: 'column' }) },
        label('登録する印鑑の印影', { scope: 'column' }),
      ),
      row(
        16,
        label('氏名'),
        nameOf('filer'),
        tall(4, hand('seal-impression', '登録する印鑑', '窓口で押します\n（印字しません）')),
      ),
      row(11, label('生年月日'), date('生年月日', 'filer.birthDate')),
      row(14, label('住所'), addressCell('住所', 'home')),
      row(11, label('電話'), value('電話', 'phone', { format: 'phone' })),
    ),
    placed(
      [15, 104.5, 180, 9],
      fixed(
        '登録できるのは１人１個です。一辺が８ミリメートルの正方形に収まるものや、25ミリメートルの正方形に収まらないもの、ゴム印など変形しやすいものは登録できません。',
        { size: 8 },
      ),
    ),
    table(
      { at: [15, 116], columns: [26, 64, 26, 64], title: '窓口に来た人' },
      row(
        10,
        label('窓口に来た人'),
        span(3, checks('窓口に来た人', 'visitorKind', { self: '本人', proxy: '代理人（委任状が必要です）' })),
      ),
      row(
        14,
        label('代理人の氏名'),
        value('代理人の氏名', 'proxy.name', { size: 12 }),
        label('生年月日'),
        date('代理人の生年月日', 'proxy.birthDate'),
      ),
      row(11, label('代理人の住所'), span(3, value('代理人の住所', 'proxy.address'))),
      row(11, label('代理の理由'), span(3, hand('write', '代理人が申請する理由', ''))),
    ),
  ]
}

function identity(): Element[] {
  return [
    table(
      { at: [15, 165], columns: [26, 154], title: '本人確認の方法' },
      row(
        10,
        label('本人確認の方法', { size: 7.5 }),
        handChecks('本人確認の方法', ['官公署が発行した顔写真付きの証明書（即日）', '保証人', '照会書（後日）']),
      ),
    ),
    guarantor(),
    table(
      { at: [15, 216], columns: [26, 64, 26, 64], title: '登録証の受け取り' },
      row(
        12,
        label('登録番号'),
        hand('staff', '登録番号', '職員記入'),
        label('受け取りの署名', { size: 7.5 }),
        hand('signature', '登録証を受け取った人の署名', ''),
      ),
    ),
    staffTable(
      { at: [15, 231], columns: [26, 64, 26, 64], title: '照会書' },
      row(
        9,
        label('照会書の発送', { size: 7.5 }),
        hand('staff', '照会書の発送日', ''),
        label('回答書の期限', { size: 7.5 }),
        hand('staff', '回答書の期限', ''),
      ),
    ),
    staffArea({
      y: 243,
      pageWidth: portrait,
      work: ['即日登録', '保証人', '照会書', '登録証交付', '手数料', '旧登録の抹消'],
    }),
  ]
}

/** Someone registered in this city vouches for the applicant: signs and presses the registered seal. */
function guarantor(): Element {
  const sentence = '申請者が本人に間違いないことを保証します。'
  return table(
    { at: [15, 178], columns: [26, 64, 26, 32, 32], title: '保証人' },
    row(
      8,
      label('保証人', { scope: 'column' }),
      span(3, fixed(sentence, { size: 8.5 })),
      label('登録印', { scope: 'column' }),
    ),
    row(
      13,
      label('氏名（自署）'),
      hand('signature', '保証人の署名', ''),
      label('印鑑登録番号', { size: 7.5 }),
      hand('write', '保証人の印鑑登録番号', ''),
      tall(2, hand('seal-impression', '保証人の登録印', '登録した印鑑')),
    ),
    row(13, label('住所'), span(3, hand('write', '保証人の住所', ''))),
  )
}

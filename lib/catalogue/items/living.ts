import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const livingItems: readonly Item[] = [
  {
    id: 'dog-tag',
    name: text('犬の鑑札と注射済票', '犬の 鑑札と 注射済票', 'The dog’s tag and vaccination tag'),
    note: text('前の市区町村のもの。', '前の 町の もの。', 'Those of your previous city.'),
  },
  {
    id: 'rabies-certificate',
    name: text('狂犬病予防注射の注射済証', '犬の 注射の 証明書', 'Rabies vaccination certificate'),
    note: text('動物病院が出します。', '動物の 病院で もらいます。', 'From the veterinarian.'),
  },
  {
    id: 'moped-papers',
    name: text(
      '原付・小型特殊の廃車申告受付書（前のナンバーを返した方）',
      'バイクの 廃車の 紙',
      'Deregistration slip of the moped, if the old plate was returned',
    ),
  },
  {
    id: 'moped-plate',
    name: text(
      '前の市区町村のナンバープレート（返していない方）',
      '前の 町の ナンバー（返して いない 人）',
      'The old number plate, if not returned yet',
    ),
  },
  {
    id: 'moped-frame-number',
    name: text('車台番号がわかるもの', '車台番号が わかる もの', 'Something that shows the frame number'),
    note: text('標識交付証明書など。', '標識交付証明書など。', 'For example the plate certificate.'),
  },
  {
    id: 'driving-licence',
    name: text('運転免許証', '免許証', 'Driving licence'),
  },
  {
    id: 'new-address-proof',
    name: text('新しい住所がわかるもの', '新しい 住所が わかる もの', 'Proof of the new address'),
    note: text(
      '住所を書き換えたマイナンバーカードか、住民票の写し。',
      '新しい 住所の マイナンバーカードか 住民票。',
      'The updated My Number Card or a copy of the residence record.',
    ),
  },
  {
    id: 'water-customer-number',
    name: text('水道のお客様番号（わかれば）', '水道の 番号（わかる 人だけ）', 'Water customer number, if known'),
  },
]

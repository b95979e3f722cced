import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const commonItems: readonly Item[] = [
  {
    id: 'identity-document',
    name: text('本人確認書類', '本人か どうか わかる もの', 'Proof of identity'),
    note: text(
      'マイナンバーカード・運転免許証・在留カードなど顔写真つきは1点。写真のないものは2点。',
      'マイナンバーカード・免許証・在留カードは 1つ。写真が ない ものは 2つ。',
      'One with a photograph (My Number Card, driving licence, residence card), or two without.',
    ),
  },
  {
    id: 'moving-out-certificate',
    name: text('転出証明書', '転出証明書', 'Moving-out certificate'),
    note: text(
      '前の市区町村が出した紙です。',
      '前の 町で もらった 紙です。',
      'The paper issued by your previous city.',
    ),
  },
]

import { anyoneMayAskForProtection } from '../../derived/moving'
import { holds, procedure, text } from '../../vocabulary'
import { counter, free } from '../phrases'

/** Shown to everybody in the same words and never asked about: a shared screen must tell nothing about its reader. */
export const shienSochi = procedure({
  id: 'shien-sochi',
  title: text(
    '住所を知られないようにする相談をする',
    '住所を 知られたく ないとき 相談する',
    'Ask to keep your address from someone',
  ),
  officialName: text(
    '住民基本台帳事務における支援措置の申出',
    '支援措置（しえんそち）の 申し出',
    'Request for protective measures (residence records)',
  ),
  events: ['moving-in', 'moving-within', 'moving-out', 'divorce', 'hardship'],
  per: 'household',
  requiredWhen: holds(anyoneMayAskForProtection),
  need: 'optional',
  unchecked: [
    text(
      '暴力、つきまとい、虐待などの相手に、住所を探されるおそれがある',
      'こわい 人に 住所を さがされるかも しれません。',
      'Someone violent or abusive may try to find out where you live',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'promptly' }],
      text: text(
        'できれば引っ越しの届より前に、または同じときに',
        'できれば 引っ越しの 届より 前に。いっしょでも いいです。',
        'If possible before you register your move, or at the same time',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人（同居の家族の分も一緒に申し出られます）',
    '本人（いっしょに 住む 家族の 分も できます）',
    'The person concerned, also for family members living together',
  ),
  forms: ['shien-sochi'],
  notes: [
    text(
      '警察、配偶者暴力相談支援センター、児童相談所などの意見を申出書に書いてもらいます。まだの方も、まず相談できます。',
      '警察や 相談センターに 紙を 書いて もらいます。まだの 人も 相談できます。',
      'The police or a counselling centre adds its opinion to the form; you can come and talk first.',
    ),
    text(
      '有効期間は1年で、続けることができます。',
      '1年間です。続ける ことも できます。',
      'It lasts one year and can be extended.',
    ),
  ],
  law: '住民基本台帳法 第11条の2・第12条ほか（住民基本台帳事務処理要領）',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})

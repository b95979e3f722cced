import type { Question } from '@/lib/rules/schema'
import { dogInHousehold } from '../derived/belongings'
import { is } from '../rules'
import { all, holds, text } from '../vocabulary'

const several = is('other-matters', 'several')

export const belongingsQuestions: readonly Question[] = [
  {
    id: 'other-matters',
    group: 'living',
    title: text('次に当てはまるものはありますか', '次の ことは ありますか', 'Does any of these apply?'),
    help: text('あなたとご家族について選んでください。', 'あなたと 家族の ことです。', 'For you and your family.'),
    whenUnknown: text(
      '原付はナンバープレートの市区町村名、土地や建物は固定資産税の通知で確かめられます。',
      'バイクの ナンバーや 税金の 紙を 見て ください。',
      'Look at the number plate of the moped, or at the property tax notice.',
    ),
  },
  {
    id: 'has-dog',
    group: 'living',
    askWhen: several,
    title: text('犬を飼っていますか', '犬が いますか', 'Do you have a dog?'),
    whenUnknown: text(
      '家族の中で、犬を飼うことになっている方に聞いてください。',
      '家族に 聞いて ください。',
      'Ask your family.',
    ),
  },
  {
    id: 'dog-is-registered',
    group: 'living',
    askWhen: all(holds(dogInHousehold), is('moved-from', 'other-city')),
    title: text(
      '犬は、前の市区町村で登録してありますか',
      '犬は 前の 町で 登録して ありますか',
      'Is the dog registered in your previous city?',
    ),
    help: text(
      '登録すると、首輪につける鑑札（金属の札）がもらえます。',
      '登録した 犬には、鑑札（小さい 札）が あります。',
      'A registered dog has a small metal tag (kansatsu).',
    ),
    whenUnknown: text(
      '首輪の鑑札か、前の市区町村から届いた狂犬病予防注射のはがきを見てください。',
      '犬の 鑑札か、注射の はがきを 見て ください。',
      'Look for the tag, or the postcard about rabies vaccination.',
    ),
  },
  {
    id: 'has-moped',
    group: 'living',
    askWhen: several,
    title: text(
      '原付バイク（125cc以下）や小型特殊自動車を持っていますか',
      '原付バイク（125ccまで）や トラクターなどが ありますか',
      'Do you have a moped (up to 125 cc) or a small special vehicle?',
    ),
    help: text(
      '電動キックボード、ミニカー、トラクター、フォークリフトも含みます。',
      '電動キックボード・トラクター・フォークリフトも 入ります。',
      'E-scooters, mini cars, tractors and forklifts included.',
    ),
    whenUnknown: text(
      'ナンバープレートに市区町村の名前があれば「はい」です。',
      'ナンバーに 町の 名前が あったら「はい」です。',
      'Answer yes if the number plate shows the name of a city.',
    ),
  },
  {
    id: 'owns-real-estate',
    group: 'living',
    askWhen: several,
    title: text(
      '自分の名義の土地や建物を持っていますか',
      '自分の 名前の 土地や 建物が ありますか',
      'Do you own land or a building in your name?',
    ),
    help: text(
      '会津若松市の外にあるものも含みます。',
      '会津若松市の 外の 土地や 建物も 入ります。',
      'Also outside Aizuwakamatsu.',
    ),
    whenUnknown: text(
      '毎年春に届く固定資産税の通知を見てください。',
      '税金（固定資産税）の 紙を 見て ください。',
      'Look at the property tax notice that comes every spring.',
    ),
  },
  {
    id: 'wants-seal-registration',
    group: 'living',
    askWhen: several,
    title: text(
      '会津若松市で印鑑登録（実印）をしたいですか',
      '会津若松市で 印鑑登録を したいですか',
      'Do you want to register a seal in Aizuwakamatsu?',
    ),
    help: text(
      '車や不動産の契約などで要ります。必要になってからでもできます。',
      '車や 家を 買う ときに 使います。後でも できます。',
      'Needed to buy a car or a house, for example. You can do it later.',
    ),
    whenUnknown: text(
      '必要になったときに登録できます。',
      '必要な ときに 登録できます。',
      'You can register when you need it.',
    ),
  },
  {
    id: 'wants-residence-record',
    group: 'living',
    askWhen: several,
    title: text(
      '新しい住所の住民票の写しが要りますか',
      '新しい 住所の 住民票の 紙が 要りますか',
      'Do you need a copy of your residence record with the new address?',
    ),
    help: text(
      '運転免許証の住所変更や、勤め先・学校への届に使うことがあります。',
      '免許証や 会社・学校の ために 使う ことが あります。',
      'Sometimes asked for by the licence office, employer or school.',
    ),
    whenUnknown: text(
      '出す先に「住民票が要りますか」と聞いてください。',
      '出す ところに「住民票が 要りますか」と 聞いて ください。',
      'Ask whoever you have to show it to.',
    ),
  },
]

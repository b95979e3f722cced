import type { Question, Text } from '@/lib/rules/schema'
import { buildingDemolished } from '../derived/housing'
import { incomeMatter, paymentMatter, propertyMatter, vehicleMatter } from '../derived/tax-vehicle'
import { is } from '../rules'
import { all, event, holds, text } from '../vocabulary'

const askTheSection = text(
  '税務課の窓口か電話で、何の手続きになるかを聞けます。',
  '税務課に 聞いて ください。',
  'The Tax Section can tell which matter it is.',
)

function single(id: string, title: Text): Question {
  return { id, group: 'tax', askWhen: is('tax-matter', 'several'), title, whenUnknown: askTheSection }
}

export const taxVehicleQuestions: readonly Question[] = [
  {
    id: 'tax-matter',
    group: 'tax',
    askWhen: event('tax-vehicle'),
    title: text('どのことを調べますか', 'どの ことですか', 'What is it about?'),
    whenUnknown: askTheSection,
  },
  single(
    'about-vehicle',
    text('原付や車の手続きがありますか', '原付や 車の ことが ありますか', 'Is it about a moped or car?'),
  ),
  single(
    'about-income',
    text('市・県民税の申告がありますか', '市・県民税の 申告が ありますか', 'Is it about a residents’ tax return?'),
  ),
  single(
    'about-property',
    text(
      '土地や建物の税の手続きがありますか',
      '土地や 建物の 税金の ことが ありますか',
      'Is it about land or buildings?',
    ),
  ),
  single(
    'about-payment',
    text('税の納め方の手続きがありますか', '税金の はらい方の ことが ありますか', 'Is it about paying taxes?'),
  ),
  single(
    'about-tax-certificate',
    text('所得や税の証明がほしいですか', '税金の 証明が ほしいですか', 'Do you want a tax certificate?'),
  ),
  {
    id: 'vehicle-matter',
    group: 'tax',
    askWhen: holds(vehicleMatter),
    title: text('その車両をどうしましたか', 'その 車を どう しましたか', 'What happened to the vehicle?'),
    help: text(
      '市の外へ引っ越す・市に引っ越してきたときは、引っ越しのできごとを選んでください。',
      '引っ越しの ときは「引っ越し」を えらんで ください。',
      'If you moved into or out of the city, choose the move instead.',
    ),
    whenUnknown: askTheSection,
  },
  {
    id: 'vehicle-kind',
    group: 'tax',
    askWhen: is('vehicle-matter', 'got', 'gave-up', 'changed'),
    title: text('どの車両ですか', 'どの 車ですか', 'Which kind of vehicle is it?'),
    help: text(
      '125cc以下でも、新しい区分の新基準原付（2025年4月から、最高出力4.0kW以下）は市のナンバーです。',
      '125ccまでの バイクは 市の ナンバーです（2025年4月からの 新しい 原付も）。',
      'Up to 125 cc the plate is the city’s, also for the new class of mopeds since April 2025.',
    ),
    whenUnknown: text(
      'ナンバープレートに市区町村の名前があれば、市の手続きです。',
      'ナンバーに 町の 名前が あったら 市役所です。',
      'If the plate shows the name of a city, it is the city’s.',
    ),
  },
  {
    id: 'vehicle-changed-on',
    group: 'tax',
    askWhen: all(is('vehicle-matter', 'got', 'gave-up', 'changed'), is('vehicle-kind', 'small')),
    title: text('それは、いつですか', 'いつですか', 'When was that?'),
    help: text(
      '買った日、譲った日、廃車や盗難の日です。',
      '買った 日、ゆずった 日、すてた 日です。',
      'The day it was bought, passed on, scrapped or stolen.',
    ),
    whenUnknown: text(
      '販売証明書や譲渡証明書に日付があります。',
      '証明書に 日が 書いて あります。',
      'Bill of sale and deed of transfer show the day.',
    ),
  },
  {
    id: 'income-matter',
    group: 'tax',
    askWhen: holds(incomeMatter),
    title: text(
      '前の年の所得は、どれに当てはまりますか',
      '前の 年の お金は どれですか',
      'What about last year’s income?',
    ),
    help: text(
      '1月1日に会津若松市に住んでいた方は、会津若松市に申告します。',
      '1月1日に 会津若松市に 住んで いた 人です。',
      'Whoever lived in Aizuwakamatsu on 1 January declares here.',
    ),
    whenUnknown: askTheSection,
  },
  {
    id: 'property-matter',
    group: 'tax',
    askWhen: holds(propertyMatter),
    title: text(
      '土地や建物がどうなりましたか',
      '土地や 建物は どう なりましたか',
      'What happened to the land or building?',
    ),
    whenUnknown: askTheSection,
  },
  {
    id: 'payment-matter',
    group: 'tax',
    askWhen: holds(paymentMatter),
    title: text('納め方について、どれに当てはまりますか', 'はらい方は どれですか', 'What about paying?'),
    whenUnknown: text('納税課で相談できます。', '納税課に 相談して ください。', 'Talk to the Tax Payment Section.'),
  },
]

export const demolishedQuestion: Question = {
  id: 'demolished-on',
  group: 'tax',
  askWhen: holds(buildingDemolished),
  title: text(
    '建物がなくなった日はいつですか',
    '建物が なくなった 日は いつですか',
    'On which day was the building gone?',
  ),
  whenUnknown: text(
    '取り壊した業者の証明書に日付があります。',
    '会社の 証明書に 日が 書いて あります。',
    'The demolition company’s certificate shows the day.',
  ),
}

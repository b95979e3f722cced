import type { Question, Text } from '@/lib/rules/schema'
import { buildingMatter, dogMatter, estateMatter, waterMatter } from '../derived/housing'
import { is } from '../rules'
import { event, holds, text } from '../vocabulary'

const askTheHall = text(
  '市役所の代表電話で、どの課になるかを聞けます。',
  '市役所に 電話して 聞いて ください。',
  'Call the hall and ask which section it is.',
)

function single(id: string, title: Text): Question {
  return { id, group: 'living', askWhen: is('home-matter', 'several'), title, whenUnknown: askTheHall }
}

export const housingQuestions: readonly Question[] = [
  {
    id: 'home-matter',
    group: 'living',
    askWhen: event('housing'),
    title: text('住まいのどのことですか', '家の どの ことですか', 'What about your home?'),
    help: text(
      '引っ越しをともなうときは、引っ越しのできごとを選んでください。',
      '引っ越しの ときは「引っ越し」を えらんで ください。',
      'If you move, choose the move instead.',
    ),
    whenUnknown: askTheHall,
  },
  single('about-water', text('水道の手続きがありますか', '水道の ことが ありますか', 'Is it about water?')),
  single('about-dog', text('犬の手続きがありますか', '犬の ことが ありますか', 'Is it about a dog?')),
  single(
    'about-building',
    text(
      '家を建てた・買った・直すことがありますか',
      '家を 建てた・買った・直す ことが ありますか',
      'Is a home built, bought or repaired?',
    ),
  ),
  single(
    'about-estate',
    text(
      '取り壊し・空き家・登記・お墓のことがありますか',
      'こわした 家・空き家・登記・お墓の ことが ありますか',
      'Is it about demolition, an empty house, the land register or a grave?',
    ),
  ),
  single(
    'about-city-housing',
    text('市営住宅の手続きがありますか', '市営住宅の ことが ありますか', 'Is it about city housing?'),
  ),
  {
    id: 'water-matter',
    group: 'living',
    askWhen: holds(waterMatter),
    title: text('水道をどうしますか', '水道を どう しますか', 'What is to happen to the water supply?'),
    whenUnknown: text(
      '料金センター（0242-22-6172）で相談できます。',
      '料金センター（0242-22-6172）に 電話して ください。',
      'Call the fee centre (0242-22-6172).',
    ),
  },
  {
    id: 'water-changes-on',
    group: 'living',
    askWhen: is('water-matter', 'start', 'stop'),
    title: text('いつからですか', 'いつからですか', 'From which day?'),
    help: text('予定の日でかまいません。', '予定の 日で いいです。', 'A planned day will do.'),
    whenUnknown: text(
      '日が決まったら、4〜5日前までに料金センターへ知らせます。',
      '日が きまったら 電話して ください。',
      'Tell the fee centre four to five days ahead once the day is set.',
    ),
  },
  {
    id: 'dog-matter',
    group: 'living',
    askWhen: holds(dogMatter),
    title: text('犬がどうなりましたか', '犬が どう なりましたか', 'What happened to the dog?'),
    help: text(
      '登録された犬には、首輪につける鑑札（金属の札）があります。猫は登録がいりません。',
      '登録した 犬には 鑑札（小さい 札）が あります。猫は いりません。',
      'A registered dog has a small metal tag. Cats need no registration.',
    ),
    whenUnknown: text(
      '前の飼い主か、動物病院に聞いてください。',
      '前の 飼い主か 病院に 聞いて ください。',
      'Ask the former owner or the veterinarian.',
    ),
  },
  {
    id: 'dog-changed-on',
    group: 'living',
    askWhen: is('dog-matter', 'new', 'taken', 'died'),
    title: text('それは、いつですか', 'いつですか', 'When was that?'),
    help: text(
      '生後90日以内で飼い始めた犬は、生後90日を過ぎた日を入れます。まだの方は、登録はそのあとです。',
      '子犬は、生まれて 90日の 日です。',
      'For a puppy, the day it was 90 days old; before that it need not be registered.',
    ),
    whenUnknown: text(
      '譲渡の書類や動物病院の記録を見てください。',
      '紙か 病院の 記録を 見て ください。',
      'Look at the papers or ask the veterinarian.',
    ),
  },
  {
    id: 'building-matter',
    group: 'living',
    askWhen: holds(buildingMatter),
    title: text('家をどうしましたか', '家を どう しましたか', 'What about the house?'),
    whenUnknown: askTheHall,
  },
  {
    id: 'estate-matter',
    group: 'living',
    askWhen: holds(estateMatter),
    title: text('どのことで調べていますか', 'どの ことですか', 'Which of these is it?'),
    whenUnknown: text(
      '登記の内容は、法務局で登記事項証明書をとるとわかります。',
      '法務局で 登記の 紙を もらうと わかります。',
      'A certificate of the land register shows what is registered.',
    ),
  },
]

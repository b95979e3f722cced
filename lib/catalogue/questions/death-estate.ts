import type { Question } from '@/lib/rules/schema'
import { is, no, yes } from '../rules'
import { text } from '../vocabulary'

/** What they held, owned and left behind; after what concerns the household. */
export const deathEstateQuestions: readonly Question[] = [
  {
    id: 'deceased-papers',
    group: 'death',
    title: text(
      '亡くなった方は、次のものを持っていましたか',
      'なくなった 人は これを 持って いましたか',
      'Did they hold any of these?',
    ),
    whenUnknown: text(
      '障がい者支援課・高齢福祉課で確かめられます。',
      '市役所で わかります。',
      'The city’s sections can tell.',
    ),
  },
  {
    id: 'deceased-property',
    group: 'death',
    title: text(
      '亡くなった方は、会津若松市に土地や家屋を持っていましたか',
      'なくなった 人は、会津若松市に 土地や 家を 持って いましたか',
      'Did they own land or a building in Aizuwakamatsu?',
    ),
    help: text(
      '登記をしていない家や、共有のものも含みます。',
      'ほかの 人と いっしょに 持って いた ものも 入ります。',
      'Include unregistered buildings and shares.',
    ),
    whenUnknown: text(
      '固定資産税の納税通知書でわかります。',
      '固定資産税の 紙で わかります。',
      'The property tax notice shows it.',
    ),
  },
  {
    id: 'deceased-land',
    group: 'death',
    askWhen: yes('deceased-property'),
    title: text(
      'その中に、農地や山林はありますか',
      '田んぼ・畑・山の 土地は ありますか',
      'Is there farmland or forest among it?',
    ),
    whenUnknown: text(
      '固定資産税の納税通知書の「地目」（田・畑・山林）でわかります。',
      '固定資産税の 紙の「田・畑・山林」を 見て ください。',
      'See the kind of land (田, 畑, 山林) in the property tax notice.',
    ),
  },
  {
    id: 'deceased-paid-city-tax',
    group: 'death',
    title: text(
      '亡くなった方に、市県民税や軽自動車税がかかっていましたか',
      'なくなった 人に、市の 税金の 紙が 来て いましたか',
      'Did they owe residents’ tax or vehicle tax?',
    ),
    askWhen: no('deceased-property'),
    whenUnknown: text(
      '納税通知書でわかります。税務課でも確かめられます。',
      '税金の 紙で わかります。税務課にも 聞けます。',
      'Tax notices show it; the Tax Section can tell too.',
    ),
  },
  {
    id: 'deceased-left',
    group: 'death',
    title: text(
      '亡くなった方の名義で、次のものはありますか',
      'なくなった 人の 名前の ものは ありますか',
      'Did they leave any of these in their name?',
    ),
    help: text(
      '小型特殊は、トラクターやフォークリフトなどです。',
      '小型特殊は、畑の トラクターなどです。',
      'Small special vehicles are small tractors, fork lifts and the like.',
    ),
    whenUnknown: text(
      '水道は検針票の名前、原付は軽自動車税の納税通知書でわかります。',
      '水道の 紙や 税金の 紙を 見て ください。',
      'See the meter reading slip for water, the vehicle tax notice for a moped.',
    ),
  },
  {
    id: 'deceased-water',
    group: 'death',
    askWhen: is('deceased-left', 'several'),
    title: text(
      '水道の契約は、亡くなった方の名義ですか',
      '水道は なくなった 人の 名前ですか',
      'Is the water contract in their name?',
    ),
    whenUnknown: text(
      '検針票の名前でわかります。',
      '水道の 紙の 名前を 見て ください。',
      'See the name on the meter reading slip.',
    ),
  },
  {
    id: 'deceased-dog',
    group: 'death',
    askWhen: is('deceased-left', 'several'),
    title: text('亡くなった方は犬を飼っていましたか', 'なくなった 人は 犬を かって いましたか', 'Did they keep a dog?'),
    whenUnknown: text(
      '家に犬の鑑札や注射の通知があるかを見てください。',
      '犬の 札や 手紙が あるか 見て ください。',
      'Look for a dog tag or a vaccination notice at home.',
    ),
  },
  {
    id: 'deceased-moped',
    group: 'death',
    askWhen: is('deceased-left', 'moped', 'several'),
    title: text(
      '亡くなった方の原付（125cc以下）や小型特殊は、これからどうしますか',
      'なくなった 人の 原付は、これから どうしますか',
      'What becomes of their moped (up to 125 cc) or small special vehicle?',
    ),
    whenUnknown: text(
      '決まってからでもかまいません。4月1日までに決めると、次の年度の税がかかりません。',
      '後で きめて いいです。',
      'You can decide later; before 1 April no further yearly tax is due.',
    ),
  },
]

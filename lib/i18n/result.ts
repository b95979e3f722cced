import { things, thingsUnit } from './things'
import type { Words } from './words'

export const resultWords = {
  title: { ja: '必要な手続き', 'ja-easy': 'すること', en: 'What you need to do' },
  change: { ja: '答えを見る・直す', 'ja-easy': '答えを 見る・直す', en: 'See or change your answers' },
  nothing: {
    ja: ['市役所での', '手続きはありません'],
    'ja-easy': ['市役所で', 'する ことは ありません'],
    en: ['There is nothing', 'to do at City Hall'],
  },
  elsewhere: {
    ja: ['市役所へ行かずに', '終わります'],
    'ja-easy': ['市役所に', '行かなくて いいです'],
    en: ['You do not need', 'to come to City Hall'],
  },
  onlyChecks: (count: number): { ja: string[]; 'ja-easy': string[]; en: string[] } => ({
    ja: [`窓口で確かめることが`, `${count}件あります`],
    'ja-easy': [`市役所で 聞く ことが`, `${things(count)} あります`],
    en: [`${count} ${count === 1 ? 'thing' : 'things'} to check`, 'at the counter'],
  }),
  late: {
    ja: ['期限を過ぎた手続きがあります。', 'できるだけ早く市役所へ来てください'],
    'ja-easy': ['日が すぎた ことが あります。', '早く 市役所に 来て ください'],
    en: ['A deadline has passed.', 'Please come as soon as you can'],
  },
  lateHint: {
    ja: '過ぎていても手続きはできます。事情は窓口で聞きます。',
    'ja-easy': '今からでも できます。市役所で 話して ください。',
    en: 'You can still file it. Tell us the reason at the counter.',
  },
  from: { ja: 'から', 'ja-easy': 'から', en: ' to ' },
  until: { ja: 'までに', 'ja-easy': 'までに', en: '' },
  visits: (times: number): { ja: string[]; 'ja-easy': string[]; en: string[] } => ({
    ja: ['市役所へ', `${times}回`, '行けば', '終わります'],
    'ja-easy': ['市役所へ ', `${times}回`, ' 行けば', '終わります'],
    en:
      times === 1
        ? ['', 'One visit', ' to City Hall', ' is enough']
        : ['', `${times} visits`, ' to City Hall', ' are enough'],
  }),
  tooEarly: (day: string): Words => ({
    ja: `今日はまだ早すぎます。${day}より前には出せない手続きがあります。`,
    'ja-easy': `今日は まだ 早いです。${day}より 前には できない ことが あります。`,
    en: `Today is too early: something cannot be filed before ${day}.`,
  }),
  recommended: { ja: 'おすすめの日', 'ja-easy': '行くと いい 日', en: 'Best day' },
  recommendedShort: { ja: 'おすすめ', 'ja-easy': 'いい 日', en: 'Best day' },
  recommendedDay: (day: string): Words => ({
    ja: `おすすめは${day}`,
    'ja-easy': `${day}が いいです`,
    en: `Best: ${day}`,
  }),
  onThatDay: {
    ja: 'この日なら、窓口のことが一度にすみます。',
    'ja-easy': 'この 日なら、1回で おわります。',
    en: 'On that day everything at City Hall can be done at once.',
  },
  nthVisit: (nth: number): Words => ({ ja: `${nth}回目`, 'ja-easy': `${nth}回目`, en: `Visit ${nth}` }),
  today: { ja: '今日', 'ja-easy': '今日', en: 'today' },
  todayIs: (day: string): Words => ({ ja: `今日、${day}`, 'ja-easy': `今日、${day}`, en: `today, ${day}` }),
  firstDeadline: (day: string): Words => ({
    ja: `（いちばん早い期限は${day}）`,
    'ja-easy': `（${day}までの ことが あります）`,
    en: ` (the first deadline is ${day})`,
  }),
  required: { ja: '必要', 'ja-easy': '必要', en: 'required' },
  toCheck: { ja: '要確認', 'ja-easy': '聞く こと', en: 'to be checked' },
  time: { ja: 'かかる時間', 'ja-easy': '時間', en: 'minutes' },
  /** Where some of it may turn out not to be needed. */
  timeAtMost: { ja: '長い場合', 'ja-easy': 'いちばん 長い とき', en: 'minutes at most' },
  cases: (count: number): Words => ({ ja: '件', 'ja-easy': thingsUnit(count), en: '' }),
  minutesUnit: { ja: '分', 'ja-easy': '分', en: '' },
  minutes: (count: number): Words => ({ ja: `${count}分`, 'ja-easy': `${count}分`, en: `${count} min` }),
  makeDraft: {
    ja: '書かずにすむ下書きを作る',
    'ja-easy': '紙を 書かなくて いい 準備を する',
    en: 'Prepare the forms now',
  },
  makeDraftHint: {
    ja: '名前や住所の入力は1回だけ・約5分',
    'ja-easy': '名前と 住所を 1回だけ 書きます・5分ぐらい',
    en: 'Type your names and addresses only once, about 5 minutes',
  },
  goToDraft: { ja: '受付コードの画面へ', 'ja-easy': '受付コードを 見る', en: 'To your receipt code' },
  jump: { ja: 'この画面の中', 'ja-easy': 'この ページの 中', en: 'On this page' },
  jumpProcedures: { ja: '手続き', 'ja-easy': 'すること', en: 'Procedures' },
  jumpBring: { ja: '持ち物', 'ja-easy': '持ち物', en: 'To bring' },
  jumpElsewhere: { ja: '市役所のほか', 'ja-easy': 'ほかの ところ', en: 'Elsewhere' },
  jumpTrip: { ja: '回る順番', 'ja-easy': '順番', en: 'Order' },
  jumpNot: { ja: 'しなくてよい', 'ja-easy': 'しなくて いい', en: 'Not needed' },
  untilDay: (day: string): Words => ({ ja: `${day}まで`, 'ja-easy': `${day}まで`, en: `By ${day}` }),
  countRequired: (count: number): Words => ({
    ja: `${count}件`,
    'ja-easy': `${things(count)}`,
    en: count === 1 ? '1 procedure' : `${count} procedures`,
  }),
  countToCheck: (count: number): Words => ({
    ja: `要確認${count}件`,
    'ja-easy': `聞く こと ${things(count)}`,
    en: `${count} to be checked`,
  }),
  groupUnknown: {
    ja: '期限は窓口で確かめます',
    'ja-easy': 'いつまでか 市役所で 聞いて ください',
    en: 'We will tell you the deadline at the counter',
  },
  groupPromptly: { ja: '早いほどよい手続き', 'ja-easy': '早く したほうが いい こと', en: 'The sooner the better' },
  groupNone: {
    ja: '同じ日にすませると楽です',
    'ja-easy': '同じ 日に すると 楽です',
    en: 'Easiest on the same visit',
  },
  leafDeadline: { ja: '期限', 'ja-easy': 'いつまで', en: 'Until' },
  leafUnknown: { ja: '確認', 'ja-easy': '？', en: '?' },
  leafSoon: { ja: '早めに', 'ja-easy': '早く', en: 'soon' },
  leafNone: { ja: 'なし', 'ja-easy': 'なし', en: 'none' },
  bring: { ja: '持ち物', 'ja-easy': '持って 行く もの', en: 'What to bring' },
  bringLead: (count: number): Words => ({
    ja: `${count}件で使うものを、重なりなくまとめました。`,
    'ja-easy': `${things(count)}の ことで 使う ものです。`,
    en: `Everything for all ${count} procedures, each thing once.`,
  }),
  bringNone: { ja: '持ち物はありません。', 'ja-easy': '持ち物は ありません。', en: 'You need to bring nothing.' },
  perhapsBecause: (because: string): Words => ({
    ja: because === '' ? '必要になることがあります' : `${because}、必要になることがあります`,
    'ja-easy': `${because} 要る ことが あります。`.trim(),
    en: `May be needed. ${because}`.trim(),
  }),
  trip: { ja: '1回で回る順番', 'ja-easy': '行く 順番', en: 'One round through City Hall' },
  tripMinutesAtMost: (count: number): Words => ({
    ja: `窓口での時間は、要確認の手続きもすべて行う場合で合わせて約${count}分です。待ち時間は含みません。`,
    'ja-easy': `ぜんぶ する ときは、${count}分ぐらいです。しなくて いい ことが あると、もっと 短いです。待つ 時間は 入って いません。`,
    en: `About ${count} minutes at the desks if everything to be checked is needed; less if not. Waiting not included.`,
  }),
  tripMinutes: (count: number): Words => ({
    ja: `窓口での時間は合わせて約${count}分です。待ち時間は含みません。`,
    'ja-easy': `ぜんぶで ${count}分ぐらいです。待つ 時間は 入って いません。`,
    en: `About ${count} minutes at the desks, waiting not included.`,
  }),
  elsewhereToo: (count: number): Words => ({
    ja: `市役所のほかでする手続きが、あと${count}件あります`,
    'ja-easy': `市役所では ない ところで する ことが ${things(count)} あります`,
    en: count === 1 ? 'One more thing is done elsewhere' : `${count} more things are done elsewhere`,
  }),
  elsewhereTitle: { ja: '市役所のほかで', 'ja-easy': '市役所では ない ところで', en: 'Elsewhere' },
  optional: { ja: '希望する方だけの手続き', 'ja-easy': 'したい 人だけ', en: 'Only if you want' },
  not: { ja: 'しなくてよい手続き', 'ja-easy': 'しなくて いい こと', en: 'What you need not do' },
  notMore: (count: number): Words => ({
    ja: `残りの${count}件と理由を見る`,
    'ja-easy': `ほかの ${things(count)}を 見る`,
    en: `See the other ${count} and why`,
  }),
  also: { ja: 'ほかにもあったこと', 'ja-easy': 'ほかに あった こと', en: 'Did anything else happen?' },
  alsoLead: {
    ja: '選ぶと、足りない質問だけに答えて、1つの結果にまとまります。',
    'ja-easy': 'えらんで ください。足りない 質問だけ 聞きます。',
    en: 'Choose it: we only ask what is still missing, and show one result.',
  },
  calendar: { ja: '期限をカレンダーに入れる', 'ja-easy': 'カレンダーに 入れる', en: 'Add deadlines to my calendar' },
  print: { ja: '印刷用の画面を開く', 'ja-easy': '印刷の ページを 開く', en: 'Open a page to print' },
  printHow: {
    ja: 'ブラウザーのメニューから「印刷」を選んでください。',
    'ja-easy': 'ブラウザーの メニューから「印刷」を えらんで ください。',
    en: 'Choose “Print” in your browser’s menu.',
  },
  backToResult: { ja: '結果に戻る', 'ja-easy': '結果に もどる', en: 'Back to the result' },
  basis: (today: string, since: string, version: number): Words => ({
    ja: `${today}の答えと、${since}から使っている規則（第${version}版）で判定しました。`,
    'ja-easy': `${today}の 答えで 調べました。${since}からの きまり（第${version}版）です。`,
    en: `Judged on ${today} by the rules in force since ${since} (version ${version}).`,
  }),
} as const

export const procedureWords = {
  checkBadge: { ja: '要確認', 'ja-easy': '市役所で 聞く', en: 'To be checked' },
  lateBadge: { ja: '期限を過ぎています', 'ja-easy': '日が すぎました', en: 'Overdue' },
  unconfirmed: { ja: '担当課確認', 'ja-easy': '市役所が 確認中', en: 'to be confirmed by the office' },
  forWho: { ja: '対象の方', 'ja-easy': 'だれの こと', en: 'For' },
  toCheckFor: (who: string): Words => ({
    ja: `要確認：${who}`,
    'ja-easy': `市役所で 聞く：${who}`,
    en: `to be checked: ${who}`,
  }),
  forCount: (count: number): Words => ({
    ja: `（${count}人分）`,
    'ja-easy': `（${count}人）`,
    en: ` (${count} people)`,
  }),
  forOne: (who: string): Words => ({ ja: `（${who}）`, 'ja-easy': `（${who}）`, en: ` (${who})` }),
  deadline: { ja: '期限', 'ja-easy': 'いつまで', en: 'Deadline' },
  moved: (nominal: string, on: string): Words => ({
    ja: `決まりの上では${nominal}まで。閉庁日のため、${on}になります。`,
    'ja-easy': `${nominal}は 市役所が 休みです。${on}まで できます。`,
    en: `By law ${nominal}; City Hall is closed then, so ${on}.`,
  }),
  advised: (day: string): Words => ({
    ja: `${day}までに出すことを勧めます。`,
    'ja-easy': `${day}までに 出すと 安心です。`,
    en: `Better filed by ${day}.`,
  }),
  noCalendar: {
    ja: 'その年の祝日がまだ決まっていないため、日にちは出せません。',
    'ja-easy': 'その 年の 休みの 日が まだ わかりません。',
    en: 'The holidays of that year are not known yet, so no date is given.',
  },
  notBefore: (day: string): Words => ({
    ja: `${day}から出せます。`,
    'ja-easy': `${day}から できます。`,
    en: `Possible from ${day}.`,
  }),
  place: { ja: '場所', 'ja-easy': '場所', en: 'Where' },
  bring: { ja: '持ち物', 'ja-easy': '持ち物', en: 'Bring' },
  bringCount: (count: number): Words => ({
    ja: `持ち物${count}点`,
    'ja-easy': `持ち物 ${things(count)}`,
    en: `${count} to bring`,
  }),
  fee: { ja: '手数料', 'ja-easy': 'お金', en: 'Fee' },
  channels: { ja: '方法', 'ja-easy': 'やり方', en: 'How' },
  who: { ja: '手続きできる人', 'ja-easy': 'できる 人', en: 'Who can file' },
  unchecked: { ja: '次にも当てはまる場合', 'ja-easy': 'この ことも 見て ください', en: 'Also required' },
  risk: { ja: 'しないと', 'ja-easy': 'しないと', en: 'If not done' },
  notes: { ja: '知っておくこと', 'ja-easy': '知って おく こと', en: 'Good to know' },
  toFindOut: { ja: '確かめること', 'ja-easy': 'わからない こと', en: 'To find out' },
  askAt: (department: string, phone: string | null): Words => ({
    ja: `${department}${phone ? `（${phone}）` : ''}にも聞けます。`,
    'ja-easy': `${department}${phone ? `（${phone}）` : ''}に 聞く ことも できます。`,
    en: `You can also ask: ${department}${phone ? `, ${phone}` : ''}.`,
  }),
  basis: { ja: 'もとにした答え', 'ja-easy': '見た 答え', en: 'Based on your answers' },
  source: { ja: '情報の元', 'ja-easy': '情報', en: 'Source' },
  sourceChecked: (day: string): Words => ({
    ja: `公開ページで確認（${day}）`,
    'ja-easy': `ページで 確認（${day}）`,
    en: `Checked on a public page (${day})`,
  }),
  sourceLaw: {
    ja: '法令にもとづく記載。担当課の確認前です',
    'ja-easy': 'きまりを もとに 書きました。市役所が 確認します',
    en: 'Written from the law; not yet confirmed by the office',
  },
  sourceKnowledge: {
    ja: '制度の一般的な知識による記載。担当課の確認前です',
    'ja-easy': 'ふつうの やり方を 書きました。市役所が 確認します',
    en: 'Written from general knowledge; not yet confirmed by the office',
  },
} as const

export const channelWords = {
  counter: { ja: '窓口', 'ja-easy': '市役所の 窓口', en: 'At the counter' },
  online: { ja: 'オンライン', 'ja-easy': 'インターネット', en: 'Online' },
  mail: { ja: '郵送', 'ja-easy': '手紙', en: 'By post' },
  phone: { ja: '電話', 'ja-easy': '電話', en: 'By telephone' },
  'convenience-store': { ja: 'コンビニ', 'ja-easy': 'コンビニ', en: 'Convenience store' },
} as const satisfies Readonly<Record<string, Words>>

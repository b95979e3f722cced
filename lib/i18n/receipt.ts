import { things } from './things'
import type { Words } from './words'

export const receiptWords = {
  title: { ja: '下書きができました', 'ja-easy': '下書きが できました', en: 'Your draft is ready' },
  savedTitle: { ja: '途中まで保存しました', 'ja-easy': '途中まで 保存しました', en: 'Saved so far' },
  show: {
    ja: '窓口でこの画面を見せてください。',
    'ja-easy': '市役所で この 画面を 見せて ください。',
    en: 'Show this screen at the counter.',
  },
  savedShow: {
    ja: '続きはこの端末でも、窓口で職員といっしょにもできます。',
    'ja-easy': '続きは この スマホでも、市役所でも できます。',
    en: 'You can go on here, or finish it at the counter with us.',
  },
  ticket: { ja: '受付票', 'ja-easy': '受付票', en: 'Ticket' },
  qr: { ja: '窓口で読み取る2次元コード', 'ja-easy': '市役所で 読む コード', en: 'Code to be scanned at the counter' },
  code: { ja: '受付コード', 'ja-easy': '受付コード', en: 'Receipt code' },
  expiry: { ja: '有効期限', 'ja-easy': 'いつまで', en: 'Valid' },
  until: (day: string): Words => ({ ja: `${day}まで`, 'ja-easy': `${day}まで`, en: `until ${day}` }),
  afterwards: { ja: '過ぎると消えます', 'ja-easy': 'その あと 消えます', en: 'deleted afterwards' },
  content: { ja: '内容', 'ja-easy': '中身', en: 'Contents' },
  counts: (people: number, procedures: number): Words => ({
    ja: `${people}人・${procedures}件`,
    'ja-easy': `${people}人・${things(procedures)}`,
    en: `${people} ${people === 1 ? 'person' : 'people'}, ${procedures} ${procedures === 1 ? 'procedure' : 'procedures'}`,
  }),
  forms: (count: number): Words => ({
    ja: `書類${count}枚`,
    'ja-easy': `紙 ${count}枚`,
    en: count === 1 ? '1 form' : `${count} forms`,
  }),
  pdf: { ja: '書類をPDFで見る', 'ja-easy': '紙を PDFで 見る', en: 'See the forms (PDF)' },
  keep: {
    ja: '画面の写真を撮るか、受付コードを書き留めてください。この端末では2時間使わないと、この画面を開けなくなります。',
    'ja-easy': '画面の 写真を とるか、コードを 紙に 書いて ください。2時間 使わないと この 画面は 見えなく なります。',
    en: 'Take a picture of this screen or write the code down. After two hours without use, this device can no longer open it.',
  },
  next: { ja: 'このあとの流れ', 'ja-easy': 'この あと', en: 'What comes next' },
  nextBring: (count: number): Words => ({
    ja: count === 0 ? '持ち物はありません' : `持ち物を${count}点そろえる`,
    'ja-easy': count === 0 ? '持ち物は ありません' : `持って 行く ものを ${things(count)} 用意する`,
    en: count === 0 ? 'Nothing to bring' : `Collect ${count} ${count === 1 ? 'thing' : 'things'} to bring`,
  }),
  seeBring: { ja: '持ち物を見る', 'ja-easy': '持ち物を 見る', en: 'See what to bring' },
  nextGo: (place: string): Words => ({
    ja: `${place}へ行く`,
    'ja-easy': `${place}へ 行く`,
    en: `Come to the ${place}`,
  }),
  nextGoAnywhere: { ja: '市役所へ行く', 'ja-easy': '市役所へ 行く', en: 'Come to City Hall' },
  goWhen: (from: string, hours: string): Words => ({
    ja: `${from}から・${hours}`,
    'ja-easy': `${from}から・${hours}`,
    en: `From ${from}, ${hours}`,
  }),
  nextShow: { ja: 'この画面を見せる', 'ja-easy': 'この 画面を 見せる', en: 'Show this screen' },
  nextShowHint: {
    ja: '職員が読み取り、本人確認をします',
    'ja-easy': '市役所の 人が 読んで、あなたか どうか 見ます',
    en: 'The staff scan it and check your identity',
  },
  nextSign: { ja: '確かめて、署名する', 'ja-easy': '見て、名前を 書く', en: 'Check and sign' },
  nextSignHintAtMost: (minutes: number): Words => ({
    ja: `書くのは署名だけです。窓口では、長い場合で約${minutes}分です`,
    'ja-easy': `書くのは 名前だけです。いちばん 長くて ${minutes}分ぐらいです`,
    en: `You only write your signature. At most about ${minutes} minutes at the desks`,
  }),
  nextSignHint: (minutes: number): Words => ({
    ja: `書くのは署名だけです。窓口では約${minutes}分です`,
    'ja-easy': `書くのは 名前だけです。${minutes}分ぐらいです`,
    en: `You only write your signature. About ${minutes} minutes at the desks`,
  }),
  papers: (count: number): Words => ({
    ja: `書類${count}枚に入れました`,
    'ja-easy': `${count}枚の 紙に 入れました`,
    en: count === 1 ? 'Filled into 1 form' : `Filled into ${count} forms`,
  }),
  people: (count: number): Words => ({
    ja: `${count}人`,
    'ja-easy': `${count}人`,
    en: count === 1 ? '1 person' : `${count} people`,
  }),
  gaps: {
    ja: '印刷できない字があります。窓口で職員が確かめて、正しい字で書きます。',
    'ja-easy': '出ない 字が あります。市役所で 直します。',
    en: 'A character cannot be printed; the staff will write it correctly at the counter.',
  },
  isDraft: {
    ja: ['これは下書きです。届け出は、', '窓口で受け付けたとき', 'に終わります。'],
    'ja-easy': ['これは 下書きです。', '市役所で 受け付けた とき', ' 終わります。'],
    en: ['This is a draft. Nothing is filed ', 'until the counter accepts it', '.'],
  },
  received: {
    ja: '窓口で受け付けました。ここからは窓口で直します。',
    'ja-easy': '市役所で 受け付けました。直す ときは 市役所で 言って ください。',
    en: 'The counter has received it. Changes are made there from now on.',
  },
  completed: { ja: '手続きが終わりました。', 'ja-easy': '終わりました。', en: 'Everything has been completed.' },
  edit: { ja: '内容を直す', 'ja-easy': '直す', en: 'Change the draft' },
  goOn: { ja: '続きを入れる', 'ja-easy': '続きを 書く', en: 'Go on filling in' },
  toResult: { ja: '必要な手続きを見る', 'ja-easy': 'することを 見る', en: 'See the procedures' },
  remove: { ja: '下書きを今すぐ消す', 'ja-easy': '下書きを 今 消す', en: 'Delete the draft now' },
  removeTitle: { ja: '下書きを消しますか', 'ja-easy': '下書きを 消しますか', en: 'Delete the draft?' },
  removeText: {
    ja: '市に保存した下書きが、鍵ごと消えます。受付コードも使えなくなり、元に戻せません。この端末の答えは残ります。',
    'ja-easy': '保存した 下書きが 消えます。コードも 使えません。もどす ことは できません。',
    en: 'What is stored with the city is erased together with its key. The receipt code stops working and nothing can bring it back. The answers on this device stay.',
  },
  removeButton: { ja: '下書きを消す', 'ja-easy': '下書きを 消す', en: 'Delete the draft' },
  keepButton: { ja: '消さずに戻る', 'ja-easy': '消さないで もどる', en: 'Keep it and go back' },
  removed: { ja: '下書きを消しました', 'ja-easy': '下書きを 消しました', en: 'The draft is deleted' },
  removedText: {
    ja: '市に保存していた内容は、鍵ごと消えました。必要なら、もう一度作れます。',
    'ja-easy': '保存した ものは 消えました。もう一度 作る ことも できます。',
    en: 'What was stored with the city has been erased together with its key. You can make a new one at any time.',
  },
  notRemovable: {
    ja: '窓口で受け付けた下書きです',
    'ja-easy': '市役所で 受け付けました',
    en: 'The counter has received this draft',
  },
  notRemovableText: {
    ja: '手続きが始まっているため、ここでは消せません。取りやめるときは、窓口で伝えてください。',
    'ja-easy': 'ここでは 消せません。やめる ときは 市役所で 言って ください。',
    en: 'It is being worked on and cannot be deleted here. Tell the staff at the counter if you want to take it back.',
  },
  goneTitle: { ja: '下書きはありません', 'ja-easy': '下書きは ありません', en: 'There is no draft' },
  goneText: {
    ja: 'この端末から開ける下書きはありません。2時間使わなかったか、期限が過ぎたか、消したか、まだ作っていません。市に残っている下書きは、有効期限の日を過ぎると消えます。',
    'ja-easy':
      'この スマホから 開ける 下書きは ありません。2時間 使わないと、開けません。市に ある 下書きは、期限の 日を 過ぎると 消えます。',
    en: 'No draft can be opened from this device: it was not used for two hours, has expired, was deleted, or was never made. A draft that is still with the city is erased after its last day.',
  },
} as const

export const resumeWords = {
  title: { ja: '受付コードで確かめる', 'ja-easy': '受付コードで 見る', en: 'Check with a receipt code' },
  lead: {
    ja: '保存した下書きの期限と状態がわかります。名前や住所は出ません。内容は、窓口か、下書きを作った端末で見られます。',
    'ja-easy': '下書きが いつまで あるか わかります。名前や 住所は 出ません。',
    en: 'See until when a draft is kept and its state. No names or addresses are shown; its content can be seen at the counter or on the device it was made on.',
  },
  code: { ja: '受付コード', 'ja-easy': '受付コード', en: 'Receipt code' },
  hint: {
    ja: '9けたの英数字です。例：7KM4-2QDX-8（ハイフンはなくても構いません）',
    'ja-easy': '9つの 英語の 字と 数字です。',
    en: 'Nine letters and digits, for example 7KM4-2QDX-8; hyphens do not matter.',
  },
  check: { ja: '確かめる', 'ja-easy': '見る', en: 'Check' },
  unreadable: {
    ja: '受付コードに違うところがあります。1文字ずつ見比べて、もう一度入れてください。',
    'ja-easy': 'コードが ちがいます。もう一度 見て、書いて ください。',
    en: 'There is a mistake in the code. Compare it symbol by symbol and enter it again.',
  },
  unknown: {
    ja: 'この受付コードの下書きはありません。期限が過ぎて消えたか、消されています。',
    'ja-easy': 'この コードの 下書きは ありません。',
    en: 'There is no draft with this code: it has expired or was deleted.',
  },
  tooMany: (minutes: number): Words => ({
    ja: `続けて何度も試されたため、いまは確かめられません。約${minutes}分後にもう一度ためしてください。急ぐときは電話してください。`,
    'ja-easy': `たくさん ためしました。${minutes}分 待って ください。`,
    en: `Too many attempts. Try again in about ${minutes} minutes, or call us.`,
  }),
  status: { ja: '状態', 'ja-easy': '今の 様子', en: 'State' },
  saved: { ja: '途中まで保存されています', 'ja-easy': '途中まで 保存しました', en: 'Saved, not finished' },
  submitted: {
    ja: '窓口での受け付けを待っています',
    'ja-easy': '市役所で 待って います',
    en: 'Waiting to be shown at the counter',
  },
  received: { ja: '窓口で受け付けました', 'ja-easy': '市役所で 受け付けました', en: 'Received at the counter' },
  completed: { ja: '手続きが終わりました', 'ja-easy': '終わりました', en: 'Completed' },
  open: { ja: 'この端末の下書きを開く', 'ja-easy': 'この スマホの 下書きを 開く', en: 'Open the draft of this device' },
} as const

export const clearWords = {
  title: {
    ja: 'この端末の答えを消しますか',
    'ja-easy': 'この スマホの 答えを 消しますか',
    en: 'Erase the answers on this device?',
  },
  text: {
    ja: 'ここまでの答えと、入れた名前や住所が、この端末から消えます。',
    'ja-easy': '今までの 答えと、書いた 名前・住所が 消えます。',
    en: 'Your answers and any names and addresses you typed are erased from this device.',
  },
  draft: {
    ja: '市に保存した下書きは残りますが、この端末からは開けなくなります。受付コードを控えてください。',
    'ja-easy': '保存した 下書きは 残ります。でも この スマホでは 見えません。コードを 書いて ください。',
    en: 'The draft stored with the city stays, but this device can no longer open it. Write down the receipt code.',
  },
  deleteDraft: { ja: '下書きも消すときはこちら', 'ja-easy': '下書きも 消す', en: 'Delete the stored draft too' },
  erase: { ja: '答えを消す', 'ja-easy': '答えを 消す', en: 'Erase my answers' },
  keep: { ja: '消さずに戻る', 'ja-easy': '消さないで もどる', en: 'Keep them and go back' },
  nothingTitle: {
    ja: 'この端末に答えは残っていません',
    'ja-easy': 'この スマホに 答えは ありません',
    en: 'No answers are left on this device',
  },
  nothingText: {
    ja: '共用のパソコンなどでは、ブラウザーの履歴も消すと、見ていたことがわかりにくくなります。',
    'ja-easy': 'みんなで 使う パソコンの ときは、ブラウザーの「りれき」も 消して ください。',
    en: 'On a shared computer, clear the browser’s history too, so that nobody sees you were here.',
  },
} as const

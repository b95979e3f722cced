import type { Prose } from './prose'
import type { Words } from './words'

/** `offersCode`: an application may also travel in a QR code. */
type Keeping = {
  readonly unfetched: number
  readonly received: number
  readonly offersCode: boolean
  /** For how many months the city keeps its counts of answers; null: it counts none. */
  readonly countedMonths: number | null
}

export const privacyTitle: Words = {
  ja: '個人情報の扱い',
  'ja-easy': 'あなたの 情報の 使い方',
  en: 'How we handle personal information',
}

/** 利用目的の明示（個人情報の保護に関する法律 第62条）. The periods are what the operator has configured. */
export function privacySections({ unfetched, received, offersCode, countedMonths }: Keeping): readonly Prose[] {
  return [
    {
      title: { ja: '何のために使うか', 'ja-easy': '何に 使うか', en: 'What it is used for' },
      text: {
        ja: [
          '入れていただいた内容は、必要な手続きを案内することと、窓口に出す書類の下書きを作ることにだけ使います（個人情報の保護に関する法律 第62条にもとづく利用目的の明示）。',
        ],
        'ja-easy': ['手続きの 案内と、紙の 下書きを 作る ためだけに 使います。'],
        en: ['Only to tell you which procedures you need, and to draft the forms you hand in at the counter.'],
      },
    },
    {
      title: { ja: 'どこに置かれるか', 'ja-easy': 'どこに あるか', en: 'Where it is kept' },
      text: {
        ja: [
          '質問の答えと、下書きにする前の名前や住所は、暗号にしてお使いの端末（Cookie）にだけ置きます。市のデータベースには入りません。2時間使わないと読めなくなり、「答えを消す」ですぐ消えます。',
          `「下書きを作る」か「ここまで保存してやめる」を押すと、市のデータベースに、下書きごとに別の鍵で暗号にして保存します。窓口で読み取られなければ${unfetched}日で、受け付けた下書きは${received}日で、鍵ごと消えます。「下書きを今すぐ消す」で、いつでも消せます。`,
          ...(offersCode
            ? [
                '「保存しないでQRコードに入れる」を選ぶと、市のデータベースには何も入りません。内容は暗号になってQRコードの中だけにあり、窓口の鍵でしか開けません。窓口で読み取ったあとは、受け付けた下書きと同じように扱います。',
              ]
            : []),
        ],
        'ja-easy': [
          '答えは だれも 読めない 形で あなたの スマホに あります。2時間 使わないと 消えます。',
          `「下書きを 作る」を 押すと、市役所に 保存します。だれも 読めない 形です。使わなければ ${unfetched}日で、市役所で 使った ものは ${received}日で 消えます。`,
          ...(offersCode
            ? [
                '「保存しないで QRコードに 入れる」を えらぶと、市役所には 何も 保存しません。QRコードを 読めるのは 市役所だけです。',
              ]
            : []),
        ],
        en: [
          'Your answers, and names and addresses before you make a draft, are kept encrypted on your own device (in a cookie) and nowhere else. They become unreadable after two hours without use and are erased at once with “Erase my answers”.',
          `When you make or save a draft, it is stored in the city’s database, encrypted with a key of its own. It is deleted together with its key after ${unfetched} days if nobody fetches it, and ${received} days after the counter has received it. You can delete it yourself at any time.`,
          ...(offersCode
            ? [
                'If you put it into a QR code without storing it, nothing enters the city’s database. All of it is encrypted inside the code, which only the key at the counter can open. Once the counter has scanned it, it is treated like any draft it has received.',
              ]
            : []),
        ],
      },
    },
    {
      title: { ja: 'だれが見るか', 'ja-easy': 'だれが 見るか', en: 'Who sees it' },
      text: {
        ja: [
          '窓口で受付コードを示したあと、手続きを担当する職員だけが見ます。いつ、だれが見て、何をしたかは記録され、消したり書き換えたりできません。ほかの人や会社には渡しません。',
          '受付コードだけでは、期限と状態のほかは何もわかりません。',
        ],
        'ja-easy': ['市役所で コードを 見せた あと、市役所の 人だけが 見ます。ほかの 人には 見せません。'],
        en: [
          'Only the staff in charge, after you have shown the receipt code. Every look and every change is recorded and cannot be erased. Nothing is passed on to anybody else.',
          'The receipt code alone tells nothing but the expiry and the state.',
        ],
      },
    },
    ...(countedMonths === null ? [] : [countedSection(countedMonths)]),
    {
      title: { ja: '集めないもの', 'ja-easy': '聞かない もの', en: 'What we do not collect' },
      text: {
        ja: [
          'マイナンバーは聞きません。書類にマイナンバーの欄があるときは、空けておき、窓口でご自分で書きます。',
          'アクセスの記録に、答えや名前は残りません。広告や分析のためのCookieは使いません。受付コードを当てずっぽうで試すことを防ぐために、接続元を元に戻せない形にして短い間だけ数えます。',
        ],
        'ja-easy': ['マイナンバーは 聞きません。広告の ための Cookieは 使いません。'],
        en: [
          'We never ask for your My Number. Where a form has a box for it, the box stays empty and you fill it in at the counter.',
          'Access logs hold no answers and no names. There are no cookies for advertising or analysis. To stop people from guessing receipt codes, attempts are counted for a short time under an irreversible form of the network address.',
        ],
      },
    },
    {
      title: { ja: '開示・訂正・利用停止', 'ja-easy': '見たい・直したい とき', en: 'Your rights' },
      text: {
        ja: [
          '保存した下書きは、この端末の「内容を直す」か窓口で、見て直せます。個人情報の保護に関する法律にもとづく開示・訂正・利用停止の請求は、市役所でお受けします。',
        ],
        'ja-easy': ['下書きは この スマホか 市役所で 見て 直す ことが できます。'],
        en: [
          'You can see and correct a stored draft on this device or at the counter. Requests under the Act on the Protection of Personal Information are received at City Hall.',
        ],
      },
    },
  ]
}

function countedSection(months: number): Prose {
  return {
    title: { ja: '答えの集計', 'ja-easy': '答えの 数', en: 'Counting answers' },
    text: {
      ja: [
        `手続きのきまりを変えたときの影響を調べるために、選んだ答えの種類ごとの人数を、月ごとに数えています。同じ月に同じ答えの人が5人以上そろったときだけ数に入れ、日付・名前・住所・文章は数えません。ほかの答えとの組み合わせも、だれの答えかも残りません。数は${months}か月で消します。`,
      ],
      'ja-easy': [
        `どの 答えの 人が 何人 いるかを、月ごとに 数えて います。5人 より 少ない ときは 数えません。名前や 日は 残りません。数は ${months}か月で 消します。`,
      ],
      en: [
        `To see what a change of the rules would do, the city counts by the month how many people chose an answer, and only once five or more chose the same. No days, names, addresses or texts are counted, no combinations of answers, and nothing says whose they were. The counts are deleted after ${months} months.`,
      ],
    },
  }
}

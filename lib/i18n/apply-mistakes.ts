import type { Language } from '@/lib/rules/schema'

/** What is wrong with a box of the forms; `label` is the name of the box. */
export function applyMistakes(label: string, language: Language) {
  const say = (ja: string, easy: string, en: string) => ({ ja, 'ja-easy': easy, en })[language]
  return {
    empty: say(`「${label}」を入れてください。`, `「${label}」を 書いて ください。`, `Fill in “${label}”.`),
    choose: say(`「${label}」を選んでください。`, `「${label}」を えらんで ください。`, `Choose “${label}”.`),
    unreadable: say(
      `「${label}」に読み取れない文字（�）があります。その文字を入れ直してください。`,
      `「${label}」に 読めない 字（�）が あります。もう一度 書いて ください。`,
      `“${label}” contains a character that could not be read (�). Type it again.`,
    ),
    emoji: say(
      `「${label}」の絵文字は、書類に印刷できません。絵文字を消してください。`,
      `「${label}」の 絵文字は 使えません。消して ください。`,
      `Emoji in “${label}” cannot be printed on a form. Remove it.`,
    ),
    'too-long': say(
      `「${label}」が長すぎて、書類に入りません。短くしてください。`,
      `「${label}」が 長いです。短く して ください。`,
      `“${label}” is too long for the form. Shorten it.`,
    ),
    'my-number': say(
      `「${label}」に、マイナンバーのような12桁の数字があります。このナビにはマイナンバーを入れないでください。`,
      `「${label}」に マイナンバーの ような 数字が あります。マイナンバーは 書かないで ください。`,
      `“${label}” contains twelve digits that look like a My Number. Never enter it here.`,
    ),
    perhapsMyNumber: say(
      `「${label}」の数字は、マイナンバーと同じ形です。マイナンバーなら消してください。ほかの番号なら、下の四角を選んでください。`,
      `「${label}」は マイナンバーですか。マイナンバーなら 消して ください。ちがう 番号なら、下の 四角を えらんで ください。`,
      `The digits in “${label}” have the form of a My Number. If it is one, delete it; if it is another number, tick the box below.`,
    ),
    'no-letter': say(
      `「${label}」には、文字を入れてください。`,
      `「${label}」に 字を 書いて ください。`,
      `“${label}” must contain letters.`,
    ),
    notKana: (characters: readonly string[]) =>
      say(
        `「${label}」はカタカナで入れてください（使えない文字：${characters.join(' ')}）。`,
        `「${label}」は カタカナで 書いて ください（使えない 字：${characters.join(' ')}）。`,
        `“${label}” must be in katakana (not allowed: ${characters.join(' ')}).`,
      ),
    postalCode: say(
      '郵便番号を7桁の数字で入れてください（例：965-8601）。',
      '郵便番号は 7つの 数字です（例：965-8601）。',
      'Enter the postal code as seven digits, for example 965-8601.',
    ),
    phone: say(
      '電話番号を市外局番から入れてください（例：0242-39-1111、090-1234-5678）。',
      '電話番号を ぜんぶ 書いて ください（例：090-1234-5678）。',
      'Enter the full telephone number, for example 0242-39-1111 or +1 212 555 0100.',
    ),
    count: say(
      `「${label}」を1から99までの数字で入れてください。`,
      `「${label}」を 数字で 書いて ください（1から 99）。`,
      `Enter “${label}” as a number from 1 to 99.`,
    ),
    nameFirst: say(
      'その方の名前が、まだ入っていません。先に「家族」で名前を入れてください。',
      'その 人の 名前が まだ ありません。先に「家族」で 書いて ください。',
      'That person’s name is still missing. Enter it under “Household” first.',
    ),
    accountNumber: say(
      '口座番号を7桁の数字で入れてください（ゆうちょ銀行は8桁までです）。',
      '口座番号は 7つの 数字です（ゆうちょ銀行は 8つまで）。',
      'Enter the account number: seven digits, up to eight for Japan Post Bank.',
    ),
  }
}

/** An extension that is under way, or a stay that has become illegal: not for this page to tell apart. */
export function stayIsOver(language: Language): string {
  return {
    ja: '期限が過ぎています。日付を確かめてください。更新を申請している方は、ここを空けて、窓口で在留カードを見せてください。申請していない方は、すぐに出入国在留管理局（0570-013904）に連絡してください。',
    'ja-easy':
      '期限が すぎて います。日を 見て ください。申し込んで いる 人は 書かないで、窓口で カードを 見せて ください。まだの 人は、すぐ 入管（0570-013904）に 電話して ください。',
    en: 'That day has passed: check it. If a renewal is under way, leave this empty and show the card at the counter. If not, contact Immigration at once (0570-013904).',
  }[language]
}

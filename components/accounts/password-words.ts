import type { PasswordOutcome } from '@/lib/staff/own-account'

export type PasswordField = 'current' | 'wanted' | 'again'
export type PasswordRefusal = Exclude<PasswordOutcome, 'changed'>

/** Which field it is about, and what to do. */
export function passwordRefusal(outcome: PasswordRefusal, least: number): readonly [PasswordField, string] {
  switch (outcome) {
    case 'wrong':
      return ['current', 'いまのパスワードが違います。']
    case 'too-many':
      return ['current', '試した回数が上限に達しました。15分ほど待ってから、もう一度お試しください。']
    case 'not-the-same':
      return ['again', '2回の入力が同じではありません。もう一度入力してください。']
    case 'unchanged':
      return ['wanted', 'いまのパスワードと同じです。別のものにしてください。']
    case 'too-short':
      return ['wanted', `${least}文字以上にしてください。長い文でもかまいません。`]
    case 'too-long':
      return ['wanted', '128文字以内にしてください。']
    case 'pattern':
      return ['wanted', '同じ文字の繰り返しや、続いた文字・数字だけのものは使えません。']
    case 'common':
      return ['wanted', 'よく使われていて、すぐに試されるパスワードです。別のものにしてください。']
    case 'like-name':
      return ['wanted', '職員IDに近いものは使えません。別のものにしてください。']
  }
}

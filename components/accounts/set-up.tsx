import { Button } from '@/components/staff/button'
import { Field } from './field'

/** The secret as a picture for the app, and as text for typing. */
export type ShownSetUp = {
  readonly qr: { readonly size: number; readonly path: string }
  readonly key: string
}

export function Beginning() {
  return (
    <>
      <p>
        パスワードのほかに、スマートフォンの認証アプリ（Google Authenticator、Microsoft Authenticator
        など）の数字でも本人を確かめます。アプリを用意してから始めてください。
      </p>
      <p>
        <Button look="primary" name="button" value="begin" className="min-h-12">
          設定を始める
        </Button>
      </p>
    </>
  )
}

type ConfirmingProps = {
  readonly shown: ShownSetUp
  readonly problem: string | undefined
  /** Where the role must have one there is no way around it. */
  readonly mayGiveUp: boolean
}

export function Confirming({ shown: { qr, key }, problem, mayGiveUp }: ConfirmingProps) {
  return (
    <>
      <p>1. 認証アプリで、このQRコードを読み取ってください。</p>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label="認証アプリで読み取るQRコード"
        className="size-48 bg-white"
      >
        <path d={qr.path} className="fill-black" />
      </svg>
      <p>
        読み取れないときは、このキーを入力してください：
        <code className="block select-all break-all rounded-4 bg-solid-gray-50 px-2 py-1 font-bold">{key}</code>
      </p>
      <Field
        name="code"
        label="2. アプリに表示された6桁の数字"
        inputMode="numeric"
        autoComplete="one-time-code"
        problem={problem === 'wrong' || problem === 'too-many' ? sentences[problem] : undefined}
      />
      <p className="flex flex-wrap gap-3">
        <Button look="primary" name="button" value="confirm" className="min-h-12">
          確かめて設定する
        </Button>
        {mayGiveUp && (
          <Button look="quiet" name="button" value="give-up" className="min-h-12">
            やめる
          </Button>
        )}
      </p>
    </>
  )
}

const sentences = {
  wrong:
    '数字が違います。いま表示されている数字を入力してください。合わないときは、スマートフォンの時計を自動に合わせてください。',
  'too-many': '試した回数が上限に達しました。15分ほど待ってから、もう一度お試しください。',
} as const

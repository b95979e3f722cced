'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Field } from './field'

export type CodeState = { readonly outcome: 'wrong' | 'used' | 'too-many' | 'too-many-today' | 'unavailable' | null }

type CodeFormProps = {
  readonly callbackUrl: string
  readonly give: (state: CodeState, posted: FormData) => Promise<CodeState>
}

export function CodeForm({ callbackUrl, give }: CodeFormProps) {
  const [{ outcome }, send] = useActionState(give, { outcome: null })
  return (
    <form action={send} className="grid gap-5">
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Field
        name="code"
        label="確認コード"
        help="認証アプリに表示されている6桁の数字。スマートフォンがないときは、回復コード（16文字）。"
        autoComplete="one-time-code"
        autoFocus
        problem={outcome ? sentences[outcome] : undefined}
      />
      <Button look="primary" className="min-h-12">
        ログインする
      </Button>
    </form>
  )
}

const sentences: Readonly<Record<NonNullable<CodeState['outcome']>, string>> = {
  wrong:
    'コードが違います。いま表示されている数字を入力してください。合わないときは、スマートフォンの時計を自動に合わせてください。',
  used: 'このコードは一度使われています。次の数字が表示されるまで、30秒ほど待ってください。',
  'too-many': '試した回数が上限に達しました。15分ほど待ってから、もう一度お試しください。',
  'too-many-today':
    '試した回数が1日の上限に達しました。明日もう一度お試しください。急ぐときは、管理者に二段階認証の解除を頼んでください。',
  unavailable: 'いま確かめられません。管理者に、二段階認証の解除を頼んでください。',
}

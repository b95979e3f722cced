import { Notice, type NoticeKind } from '@/components/staff/notice'
import type { AccountOutcome } from '@/lib/staff/accounts'

type Said = Exclude<AccountOutcome['kind'], 'created' | 'renewed' | 'sessions-ended'>

const sentences: Readonly<Record<Said, readonly [NoticeKind, string]>> = {
  changed: ['success', '保存しました。本人の次の操作から、新しい役割と所属になります。'],
  disabled: ['success', '使えなくしました。開いていた画面もログインし直しになり、ログインできません。'],
  'second-factor-reset': ['success', '二段階認証を解除しました。本人の端末は、すべてログインし直しになります。'],
  'no-second-factor': ['information', '二段階認証は設定されていません。画面を読み直してください。'],
  refused: ['error', '＊保存していません。赤い文のところを直してください。'],
  gone: ['error', '＊この職員は見つかりません。画面を読み直してください。'],
  yourself: [
    'error',
    '＊自分の役割を変えたり、自分を使えなくしたりすることはできません。ほかの管理者に頼んでください。',
  ],
  'changed-meanwhile': [
    'error',
    '＊保存していません。開いている間に、ほかの管理者がこの職員を変えました。下に、いまの登録内容と入力した内容を並べています。',
  ],
  'last-administrator': [
    'error',
    '＊使える管理者がいなくなるため、変えていません。先に、ほかの人を管理者にしてください。',
  ],
}

export function AccountNotice({ outcome }: { readonly outcome: AccountOutcome | null }) {
  if (!outcome) return null
  switch (outcome.kind) {
    case 'created':
    case 'renewed':
      return (
        <Notice kind="success">
          <p>
            <b>{outcome.displayName}</b>（職員ID {outcome.loginName}）の最初のパスワード：
            <code className="select-all rounded-4 bg-white px-2 py-0.5 font-bold text-[1.125rem]">
              {outcome.password}
            </code>
          </p>
          <p>この画面でだけ表示します。本人に直接伝えてください。最初のログインで、本人が自分のものに変えます。</p>
        </Notice>
      )
    case 'sessions-ended':
      return (
        <Notice kind="success">
          {outcome.count > 0
            ? `${outcome.count}件のログインを終わらせました。`
            : 'そのログインは、もう終わっています。'}
        </Notice>
      )
    default: {
      const [kind, text] = sentences[outcome.kind]
      return <Notice kind={kind}>{text}</Notice>
    }
  }
}

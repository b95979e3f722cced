import { Button, buttonClass } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { Trouble } from './use-corrections'

/** What went wrong on the way, that nothing is lost, and how to go on. */
export function TroubleNotice({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  const { text, canRetry, needsSignIn } = troubles[trouble]
  return (
    <Notice kind={trouble === 'unreachable' || trouble === 'signed-out' ? 'warning' : 'error'}>
      <p className="font-bold">{text}</p>
      <p className="mt-1 flex flex-wrap gap-2">
        {needsSignIn && (
          <a
            href="/staff/sign-in?callbackUrl=%2Fcounter"
            target="_blank"
            rel="noreferrer"
            className={buttonClass('secondary')}
          >
            新しいタブでログインする
          </a>
        )}
        {canRetry && (
          <Button type="button" onClick={onRetry}>
            {needsSignIn ? 'ログインしたので続ける' : 'もう一度送る'}
          </Button>
        )}
      </p>
    </Notice>
  )
}

const troubles: Readonly<Record<Trouble, { text: string; canRetry: boolean; needsSignIn: boolean }>> = {
  unreachable: {
    text: 'ネットワークにつながりません。入力は残っています。つながると自動で続け、2回送っても1回だけ保存します。',
    canRetry: true,
    needsSignIn: false,
  },
  'signed-out': {
    text: 'ログインが切れました。入力は残っています。この画面を閉じずにログインしてください。',
    canRetry: true,
    needsSignIn: true,
  },
  failed: {
    text: '＊処理できませんでした。入力は残っています。もう一度送り、続くときはシステム担当に連絡してください。',
    canRetry: true,
    needsSignIn: false,
  },
  completed: {
    text: '＊この件は、先ほどほかの職員が完了にしました。訂正はまだ保存されていません。訂正するときは「未完了に戻す」を押してから、もう一度送ってください。',
    canRetry: true,
    needsSignIn: false,
  },
  'not-yours': {
    text: '＊この件には、あなたの課の手続きがなくなりました。総合窓口に相談してください。',
    canRetry: false,
    needsSignIn: false,
  },
  gone: {
    text: '＊この下書きは、取り消されたか保管期間が過ぎて、もうありません。',
    canRetry: false,
    needsSignIn: false,
  },
}

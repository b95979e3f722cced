import { buttonClass } from './button'
import { MessagePage } from './message-page'

export function NotFoundPage() {
  return (
    <MessagePage title="ページが見つかりません">
      <p>アドレスが変わったか、下書きの保管期間が過ぎて削除された可能性があります。</p>
      <p>
        <a href="/staff" className={buttonClass()}>
          自分のトップページへ
        </a>
      </p>
    </MessagePage>
  )
}

import { buttonClass } from './button'
import { MessagePage } from './message-page'

export function ForbiddenPage() {
  return (
    <MessagePage title="このページを見る権限がありません">
      <p>あなたの役割では、このページを開けません。必要なときは管理者に役割の変更を依頼してください。</p>
      <p>
        <a href="/staff" className={buttonClass()}>
          自分のトップページへ
        </a>
      </p>
    </MessagePage>
  )
}

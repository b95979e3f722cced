import { buttonClass } from './button'
import { MessagePage } from './message-page'

export function ForbiddenPage() {
  return (
    <MessagePage title="このページを見る権限がありません">
      <p>
        あなたの役割か所属では、このページを開けません。下書きを開けるのは、手続きを受け持つ課と総合窓口の職員だけです。変更が必要なときは、管理者に依頼してください。
      </p>
      <p>
        <a href="/staff" className={buttonClass()}>
          自分のトップページへ
        </a>
      </p>
    </MessagePage>
  )
}

import { Button, buttonClass } from './button'
import { MessagePage } from './message-page'

/** `reference` finds the entry in the server's log; it says nothing of what went wrong. */
export function FailurePage({ reference, retry }: { reference: string | undefined; retry: () => void }) {
  return (
    <MessagePage title="処理できませんでした">
      <p>保存された内容は失われていません。もう一度お試しください。</p>
      {reference && (
        <p className="text-solid-gray-700">続くときは、この番号をシステム担当に伝えてください：{reference}</p>
      )}
      <p className="flex gap-3">
        <Button type="button" onClick={retry}>
          もう一度試す
        </Button>
        <a href="/staff" className={buttonClass('quiet')}>
          自分のトップページへ
        </a>
      </p>
    </MessagePage>
  )
}

import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'

/** A plain form: a file of many megabytes goes to a handler, which reads no more than it may. */
export function ChoosePanel({ isCounterOnly }: { readonly isCounterOnly: boolean }) {
  return (
    <Panel title="ファイルを取り込む" id="choose" className="self-start">
      <form
        method="post"
        action="/admin/exchange/upload"
        encType="multipart/form-data"
        className="grid justify-items-start gap-3 px-3.5 pb-3.5"
      >
        <p>
          {isCounterOnly
            ? '住民側のサーバーで公開した版のファイルを選んでください。先に、今の規則との違いが表示されます。'
            : '先に、今の下書きとの違いが表示されます。取り込んでも、公開するまで何も変わりません。'}
        </p>
        <label className="grid w-full gap-1 font-bold">
          ルールセットのファイル
          <input
            type="file"
            name="file"
            required
            accept="application/json,.json"
            className="min-h-11 w-full rounded-8 border border-solid-gray-600 bg-white p-1.5 font-normal"
          />
        </label>
        <Button look="primary">内容を確かめる</Button>
      </form>
    </Panel>
  )
}

import { buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { formatInstant } from '@/lib/format/instant'

type WorkingCopyPanelProps = {
  readonly copy: { readonly updatedAt: Date; readonly updatedBy: { readonly displayName: string } } | null
  readonly baseVersion: number
  readonly differences: number
}

/** What administrators have changed and not published yet. */
export function WorkingCopyPanel({ copy, baseVersion, differences }: WorkingCopyPanelProps) {
  return (
    <Panel title="下書き" id="working-copy">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-3.5 pb-3.5">
        {copy ? (
          <p>
            第{baseVersion}版から<b>{differences}か所</b>変えています。
            <span className="text-solid-gray-700">
              {copy.updatedBy.displayName}が{formatInstant(copy.updatedAt)}に保存
            </span>
          </p>
        ) : (
          <p>公開していない変更はありません。規則を変えて保存すると、ここに下書きができます。</p>
        )}
        <p className="ml-auto flex gap-2">
          <a href="/admin/rules" className={buttonClass()}>
            規則を変える
          </a>
          {copy && (
            <a href="/admin/changes" className={buttonClass('primary')}>
              変更を確かめて公開する
            </a>
          )}
        </p>
      </div>
    </Panel>
  )
}

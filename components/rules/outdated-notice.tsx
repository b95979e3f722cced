import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'

type OutdatedNoticeProps = { readonly newestVersion: number; readonly catchUp: () => Promise<void> }

export function OutdatedNotice({ newestVersion, catchUp }: OutdatedNoticeProps) {
  return (
    <div className="xl:col-span-3">
      <Notice kind="warning">
        <p>
          この下書きを始めた後に、第{newestVersion}
          版が公開されました。下書きで変えたところだけを第{newestVersion}
          版に重ねます。重ねた後で、変えたところをもう一度確かめてください。
        </p>
        <form action={catchUp} className="mt-2">
          <Button>第{newestVersion}版に重ねる</Button>
        </form>
      </Notice>
    </div>
  )
}

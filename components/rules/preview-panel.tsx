import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'

type PreviewPanelProps = { readonly today: string; readonly suggested: string; readonly isRefused: boolean }

/** The residents' pages as of another day. A plain form: what it opens are not pages of this application's router. */
export function PreviewPanel({ today, suggested, isRefused }: PreviewPanelProps) {
  return (
    <Panel title="先の日の住民の画面" id="preview-day">
      <form method="post" action="/admin/preview" className="flex flex-wrap items-end gap-x-4 gap-y-2 px-3.5 pb-3.5">
        <label className="grid gap-1 font-bold">
          見る日
          <input
            type="date"
            name="day"
            required
            min={today}
            defaultValue={suggested}
            aria-invalid={isRefused || undefined}
            aria-describedby="preview-day-problem"
            className="block h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900"
          />
          <span id="preview-day-problem" className="font-bold text-red-900 empty:hidden">
            {isRefused && '＊今日から5年以内の日を選んでください。'}
          </span>
        </label>
        <Button>この日の画面を開く</Button>
        <p className="min-w-96 flex-1 text-solid-gray-700">
          公開した版のうち、その日に施行されているもので、住民の画面をそのまま開きます。あなたのこのブラウザーだけに出て、下書きは作れません。
        </p>
      </form>
    </Panel>
  )
}

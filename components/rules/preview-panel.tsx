import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'

type PreviewPanelProps = {
  readonly today: string
  readonly suggested: string
  readonly isRefused: boolean
  /** Null: nothing is being changed. */
  readonly unpublished: 'edited' | 'waiting' | null
  readonly isUnshowable: boolean
}

/** The residents' pages as of another day. A plain form: what it opens are not pages of this application's router. */
export function PreviewPanel({ today, suggested, isRefused, unpublished, isUnshowable }: PreviewPanelProps) {
  return (
    <Panel title="先の日の住民の画面" id="preview-day">
      <p className="px-3.5 pb-2">
        住民の画面をそのまま開きます。あなたのこのブラウザーだけに出て、申請の下書きは作れません。
      </p>
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
        {unpublished && <WhichRules unpublished={unpublished} isUnshowable={isUnshowable} />}
        <Button>この日の画面を開く</Button>
      </form>
    </Panel>
  )
}

type WhichRulesProps = { readonly unpublished: 'edited' | 'waiting'; readonly isUnshowable: boolean }

function WhichRules({ unpublished, isUnshowable }: WhichRulesProps) {
  return (
    <fieldset className="grid" aria-describedby="preview-rules-problem">
      <legend className="font-bold">どの規則で</legend>
      <Choice value="published" isChosen>
        その日に施行されている、公開した版
      </Choice>
      <Choice value="unpublished">
        {unpublished === 'waiting'
          ? 'まだ公開していない規則（承認を待っている版）'
          : 'まだ公開していない規則（いまの下書き）'}
      </Choice>
      <span id="preview-rules-problem" className="font-bold text-red-900 empty:hidden">
        {isUnshowable && '＊下書きに誤りがあり、画面を作れません。「変更と公開」の検証を直してください。'}
      </span>
    </fieldset>
  )
}

type ChoiceProps = { readonly value: string; readonly isChosen?: boolean; readonly children: string }

function Choice({ value, isChosen = false, children }: ChoiceProps) {
  return (
    <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
      <input type="radio" name="rules" value={value} defaultChecked={isChosen} className="size-5 accent-blue-900" />
      {children}
    </label>
  )
}

import Form from 'next/form'
import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import { Panel } from '@/components/staff/panel'
import type { PanelProgress, PanelSigning, ScreenPanelView } from '@/lib/screen/panel'
import type { PlainAction } from './draft-actions'
import { SmallButton } from './small-button'
import { Tag, type TagLook } from './tag'

export type ScreenPanelProps = {
  readonly view: ScreenPanelView
  readonly show: PlainAction
  readonly clear: PlainAction
}

/** What stands on the screen in front of the person, what they said, and what they signed. F6 shows and clears it. */
export function ScreenPanel({ view, show, clear }: ScreenPanelProps) {
  const { state, progress, isCompleted } = view
  return (
    <Panel title="住民の画面" id="screen" aside={<StateTag state={state} />}>
      <div className="grid gap-2 px-3.5 pb-3 text-dns-14N-130">
        {progress && <Told progress={progress} />}
        {!isCompleted && <Control state={state} show={show} clear={clear} />}
      </div>
    </Panel>
  )
}

const states = {
  'no-desk': { look: 'no', icon: 'minus', word: '窓口にいません' },
  'no-screen': { look: 'no', icon: 'minus', word: 'つながっていません' },
  idle: { look: 'no', icon: 'minus', word: '何も出していません' },
  'showing-another': { look: 'ask', icon: 'alert', word: '別の件を出しています' },
  showing: { look: 'need', icon: 'check', word: 'この件を出しています' },
} as const satisfies Record<
  ScreenPanelView['state'],
  { look: TagLook; icon: 'minus' | 'alert' | 'check'; word: string }
>

function StateTag({ state }: Pick<ScreenPanelView, 'state'>) {
  const { look, icon, word } = states[state]
  return (
    <Tag look={look} icon={icon}>
      {word}
    </Tag>
  )
}

function Control({ state, show, clear }: Omit<ScreenPanelProps, 'view'> & Pick<ScreenPanelView, 'state'>) {
  if (state === 'no-desk') return <p className="text-solid-gray-700">窓口に着くと、その窓口の画面に出せます。</p>
  if (state === 'no-screen')
    return (
      <a
        href="/counter/screens"
        data-shortcut="F6"
        className="inline-flex min-h-9 items-center gap-1.5 text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
      >
        住民の画面をつなぐ <KeyCap>F6</KeyCap>
      </a>
    )
  const isShowing = state === 'showing'
  return (
    <form action={isShowing ? clear : show}>
      <Button className="w-full" data-shortcut="F6">
        {isShowing ? '住民の画面を消す' : '住民の画面に出す'}
        <KeyCap>F6</KeyCap>
      </Button>
    </form>
  )
}

function Told({ progress: { confirmed, all, refused, signings } }: { progress: PanelProgress }) {
  return (
    <>
      <p role="status">
        「正しい」 <b>{confirmed}</b> / {all}
        {refused.length > 0 && <b className="ml-2 text-red-900">「ちがう」 {refused.length}件</b>}
      </p>
      {refused.length > 0 && (
        <ul aria-label="「ちがう」とされた項目" className="grid gap-1">
          {refused.map(item => (
            <li key={item.id}>
              <Refused item={item} />
            </li>
          ))}
        </ul>
      )}
      {signings.length > 0 && (
        <ul aria-label="署名" className="grid gap-1">
          {signings.map(signing => (
            <Signed key={signing.name} signing={signing} />
          ))}
        </ul>
      )}
    </>
  )
}

/** One of its fields is to be corrected: which, the person says. */
function Refused({ item: { id, title, fields } }: { item: PanelProgress['refused'][number] }) {
  return (
    <Form action="" scroll={false} className="flex flex-wrap items-center gap-1.5 rounded-8 bg-yellow-50 px-2 py-1">
      <label htmlFor={`refused-${id}`} className="flex w-full items-center gap-1.5 font-bold text-yellow-1200">
        <Icon name="alert" className="size-4.5" />
        {title}
      </label>
      <select
        id={`refused-${id}`}
        name="edit"
        className="h-9 min-w-0 flex-1 rounded-8 border border-solid-gray-600 bg-white px-1.5 text-solid-gray-900 pointer-coarse:h-11"
      >
        {fields.map(({ path, label }) => (
          <option key={path} value={path}>
            {label}
          </option>
        ))}
      </select>
      <SmallButton aria-label={`${title}を訂正する`}>訂正</SmallButton>
    </Form>
  )
}

const signed = {
  open: { look: 'ask', icon: 'question', word: '署名まだ' },
  signed: { look: 'done', icon: 'check', word: '署名あり' },
  paper: { look: 'need', icon: 'paper', word: '紙に署名' },
  void: { look: 'warn', icon: 'alert', word: '訂正で無効' },
} as const satisfies Record<
  PanelSigning['state'],
  { look: TagLook; icon: 'question' | 'check' | 'paper' | 'alert'; word: string }
>

/** That a department takes a signature from the screen is not confirmed for any form: it is said where it counts. */
function Signed({ signing: { name, state, forms } }: { signing: PanelSigning }) {
  const { look, icon, word } = signed[state]
  return (
    <li>
      <span className="flex flex-wrap items-center gap-x-2">
        <b>{name}</b>
        <Tag look={look} icon={icon}>
          {word}
        </Tag>
      </span>
      <details>
        <summary className="flex min-h-8 list-none items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11">
          署名の入る書類 {forms.length}件（画面の署名でよいかは担当課確認）
        </summary>
        <ul className="list-disc pl-5">
          {forms.map(form => (
            <li key={form}>{form}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}

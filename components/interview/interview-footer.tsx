import { useRef, useState } from 'react'
import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import { finishOnServer } from './finish'
import { putOnScreen } from './put-on-screen'
import { ScreenButton } from './screen-button'
import type { Desk, OpenInterview } from './use-interview'

const keys = [
  ['1〜9', '答える'],
  ['0', 'わからない'],
  ['↑↓', '質問を移る'],
  ['*', '残りも同じ'],
  ['F4', '質問⇄名前・住所'],
  ['?', 'キーの一覧'],
] as const

type Props = Pick<OpenInterview, 'id' | 'screen'> & { readonly desk: Desk; readonly isFinishing: boolean }

export function InterviewFooter(props: Props) {
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-solid-gray-200 border-t bg-white px-4 py-1.5">
      <ul aria-label="キー" className="flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130 max-lg:hidden">
        {keys.map(([key, what]) => (
          <li key={key} className="flex items-center gap-1.5 whitespace-nowrap">
            <KeyCap>{key}</KeyCap>
            {what}
          </li>
        ))}
      </ul>
      <noscript>
        <Button name="button" value="save">
          記録して次へ
        </Button>
      </noscript>
      <Finish {...props} />
    </div>
  )
}

/** With something left open, the clerk is told what, and presses once more. */
function Finish({ id, desk, screen, isFinishing }: Props) {
  const [isAsking, setIsAsking] = useState(isFinishing)
  const [problem, setProblem] = useState<string | null>(null)
  const isBusy = useRef(false)
  const left = gapsInWords(desk)
  const finish = async () => {
    if (isBusy.current) return
    isBusy.current = true
    setProblem(await finishOnServer(id, desk))
    isBusy.current = false
  }
  const press = () => (left !== '' && !isAsking ? setIsAsking(true) : void finish())
  return (
    <div className="ml-auto flex flex-wrap items-center justify-end gap-3">
      <p role="status" className="max-w-120 text-dns-14N-130 text-orange-1000 empty:hidden">
        {problem ?? (isAsking && left !== '' ? `${left}。このまま下書きにして、あとで窓口で直せます。` : null)}
      </p>
      <ScreenButton id={id} begins={screen} />
      <Button
        name="button"
        value="later"
        onClick={event => {
          event.preventDefault()
          if (desk.isIdle()) void putOnScreen(id, false).then(() => location.assign('/counter/interview'))
          else setProblem('いま保存しています。終わるまでお待ちください。')
        }}
      >
        あとで続ける
      </Button>
      <Button
        look="primary"
        name="button"
        value={isAsking ? 'finish-anyway' : 'finish'}
        data-shortcut="F9"
        onClick={event => {
          event.preventDefault()
          press()
        }}
      >
        {isAsking && left !== '' ? 'このまま下書きにする' : '下書きにする'}
        <KeyCap onDark>F9</KeyCap>
      </Button>
    </div>
  )
}

function gapsInWords({ view: { gaps } }: Desk): string {
  const { questions, items, problems } = gaps
  return [
    ...(questions > 0 ? [`まだ聞いていない質問が${questions}問`] : []),
    ...(items > 0 ? [`入力していない項目が${items}か所`] : []),
    ...(problems > 0 ? [`直す入力が${problems}か所`] : []),
  ].join('、')
}

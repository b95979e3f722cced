import { useState } from 'react'
import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import type { OwnScreen } from '@/lib/screen/show'
import { putOnScreen } from './put-on-screen'

type Props = { readonly id: string; readonly begins: OwnScreen }

/** F6: the question of this moment and the answers so far stand in front of the person, too. Nothing where there is no screen. */
export function ScreenButton({ id, begins }: Props) {
  const [screen, setScreen] = useState(begins)
  const [hasFailed, setHasFailed] = useState(false)
  if (screen === 'no-desk' || screen === 'no-screen') return null
  const isShowing = screen === 'showing'
  const press = async () => {
    const next = await putOnScreen(id, !isShowing)
    setHasFailed(next === null)
    if (next) setScreen(next)
  }
  return (
    <span className="flex items-center gap-2">
      <Button
        name="button"
        value={isShowing ? 'clear' : 'show'}
        data-shortcut="F6"
        onClick={event => {
          event.preventDefault()
          void press()
        }}
      >
        {isShowing ? '住民の画面を消す' : '住民の画面に出す'}
        <KeyCap>F6</KeyCap>
      </Button>
      <span role="status" className="text-dns-14N-130 text-orange-1000 empty:hidden">
        {hasFailed ? '＊切り替えられませんでした。もう一度押してください。' : null}
      </span>
    </span>
  )
}

'use client'

import { startTransition, useActionState, useEffect } from 'react'
import { Notice } from '@/components/staff/notice'
import { listenForScans } from './listen-for-scans'
import type { ScanAction } from './scan-state'
import { hasUnsaved } from './unsaved'

/** A scan opens its case wherever the focus is. Where the page has a field for codes, it goes there, and that field answers. */
export function ScanAnywhere({ action }: { action: ScanAction }) {
  const [state, submit, isPending] = useActionState(action, null)
  const held = state?.held ?? ''
  useEffect(
    () =>
      listenForScans(text => {
        if (fillScanForm(text) || !mayLeave()) return
        const form = new FormData()
        form.set('code', text)
        form.set('held', held)
        startTransition(() => submit(form))
      }),
    [submit, held],
  )
  const said = isPending ? 'QRコードを開いています。' : (state?.problem ?? state?.note)
  if (!said) return null
  return (
    <div className="fixed top-[calc(var(--spacing-bar)+0.75rem)] right-5 z-30 w-120 max-w-[calc(100vw-2.5rem)]">
      <Notice kind={state?.problem && !isPending ? 'error' : 'information'}>{said}</Notice>
    </div>
  )
}

/** The field of the page that is made for it, as if somebody had typed there. */
export function fillScanForm(text: string): boolean {
  const form = document.querySelector<HTMLFormElement>('form[data-scan]')
  const field = form?.querySelector<HTMLInputElement>('input[name=code]')
  if (!form || !field) return false
  field.value = text
  form.requestSubmit()
  return true
}

/** What a clerk has typed and not yet sent is not thrown away unasked. */
function mayLeave(): boolean {
  return !hasUnsaved() || window.confirm('入力中の内容があります。保存しないで、読み取った件を開きますか。')
}

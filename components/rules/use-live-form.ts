import { type ChangeEvent, type FormEvent, startTransition, useCallback, useEffect, useRef } from 'react'
import { restoreTyped } from './typed-early'

const typingPauseMs = 500

/**
 * Sends the form by hand, at each press of a button and after each change: a form that React sends itself loses what was chosen when
 * the answer comes. One press waits for the other's answer, because an answer may add or remove rows.
 */
export function useLiveForm(send: (posted: FormData) => void, isPending: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isBusy = useRef(false)
  const waiting = useRef<string | null>(null)

  const press = useCallback(
    (button: string) => {
      clearTimeout(timer.current)
      if (!form.current) return
      if (isBusy.current) {
        if (button !== check) waiting.current = button
        else waiting.current ??= check
        return
      }
      isBusy.current = true
      const posted = new FormData(form.current)
      posted.set('button', button)
      startTransition(() => send(posted))
    },
    [send],
  )

  useEffect(() => {
    if (form.current) restoreTyped(form.current)
    // Someone was faster than the script.
    if (form.current && isTouched(form.current)) press(check)
    return () => clearTimeout(timer.current)
  }, [press])

  useEffect(() => {
    if (isPending) return
    isBusy.current = false
    const next = waiting.current
    waiting.current = null
    if (next !== null) press(next)
  }, [isPending, press])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    press(submitter instanceof HTMLButtonElement ? submitter.value : check)
  }
  const onChange = ({ target }: ChangeEvent<HTMLFormElement>) => {
    if (target.form !== form.current) return
    clearTimeout(timer.current)
    const isTyping = target.matches('textarea, input:not([type=checkbox])')
    if (isTyping) timer.current = setTimeout(() => press(check), typingPauseMs)
    else press(check)
  }
  return { form, press, handlers: { onSubmit, onChange } }
}

const check = 'check'

function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some(field => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (field instanceof HTMLInputElement)
      return field.value !== field.defaultValue || field.checked !== field.defaultChecked
    return (
      field instanceof HTMLSelectElement &&
      [...field.options].some(({ selected, defaultSelected }) => selected && !defaultSelected)
    )
  })
}

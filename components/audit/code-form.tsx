import { Button } from '@/components/staff/button'
import { fieldClass, labelClass } from './field'

type CodeFormProps = {
  readonly find: (posted: FormData) => Promise<void>
  readonly problem: string | null
}

/** A POST: a receipt code stands in no address. */
export function CodeForm({ find, problem }: CodeFormProps) {
  return (
    <form action={find} className="flex flex-wrap items-end gap-3 px-3.5 pb-3.5">
      <label className={labelClass}>
        受付コードで下書きの記録をさがす
        <input name="code" autoComplete="off" spellCheck={false} maxLength={40} className={`${fieldClass} w-56`} />
      </label>
      <Button>さがす</Button>
      {problem && (
        <p role="alert" className="text-red-1000">
          {problem}
        </p>
      )}
    </form>
  )
}

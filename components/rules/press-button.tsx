import { Icon } from '@/components/staff/icon'

type PressButtonProps = {
  /** What it does to the form: `deadline:add:`. */
  readonly value: string
  readonly icon: 'plus' | 'close' | 'up'
  readonly children: string
}

/** Sends the whole form and gets it back changed. */
export function PressButton({ value, icon, children }: PressButtonProps) {
  return (
    <button
      type="submit"
      name="button"
      value={value}
      className="inline-flex min-h-10 items-center gap-1.5 rounded-8 px-1 text-blue-1000 underline underline-offset-3 hover:bg-blue-50"
    >
      <Icon name={icon} className="size-4.5" />
      {children}
    </button>
  )
}

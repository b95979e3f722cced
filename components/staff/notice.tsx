import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

const kinds = {
  error: { look: 'border-red-800 bg-white text-red-1000', icon: 'alert' },
  warning: { look: 'border-yellow-700 bg-yellow-50 text-yellow-1200', icon: 'alert' },
  success: { look: 'border-green-800 bg-green-50 text-green-900', icon: 'check' },
  information: { look: 'border-blue-900 bg-blue-50 text-solid-gray-900', icon: 'question' },
} as const satisfies Record<string, { look: string; icon: IconName }>

export type NoticeKind = keyof typeof kinds

/** A sentence about what just happened. Errors are read out at once. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ReactNode }) {
  const { look, icon } = kinds[kind]
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      data-kind={kind}
      className={`flex items-start gap-2 rounded-8 border-2 px-3 py-1.5 ${look}`}
    >
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}

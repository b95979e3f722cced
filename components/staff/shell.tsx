import type { ReactNode } from 'react'
import { BrandMark } from './brand'
import { Button, buttonClass } from './button'
import { StaffClock } from './clock'
import { GroupPages, type NavGroup, type NavItem, StaffNav } from './nav'

export type StaffShellProps = {
  /** What this part of the product is called: 窓口, 管理. */
  readonly area: string
  readonly nav: readonly NavItem[]
  /** Where there are too many pages for one bar: the bar has the groups, and under it stand the pages of one. */
  readonly groups?: readonly NavGroup[]
  readonly who: { readonly name: string; readonly department: string | null }
  /** The server's clock, in milliseconds: terminals are often minutes off. */
  readonly nowMs: number
  readonly signOut: (form: FormData) => Promise<void>
  readonly children: ReactNode
}

/** The bar that says: staff only. */
export function StaffShell({ area, groups, nav, who, nowMs, signOut, children }: StaffShellProps) {
  const [home] = nav
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-white focus:p-3">
        本文へ進む
      </a>
      <header className="flex min-h-bar print:hidden flex-wrap items-stretch gap-x-1 bg-blue-1200 pl-3.5 text-white print:hidden">
        <a
          href={home?.href ?? '/staff'}
          className="mr-4 flex max-lg:mr-2 items-center gap-2.5 whitespace-nowrap py-2 font-bold focus-visible:-outline-offset-4"
        >
          <BrandMark />
          <span className="max-lg:sr-only">手続きナビ</span>
          <span className="rounded-4 bg-white/16 px-2 py-0.5 text-dns-14B-130">{area}</span>
        </a>
        <StaffNav items={nav} label={area} />
        <div className="ml-auto flex items-center gap-4 max-lg:gap-3 whitespace-nowrap pr-4 pl-2 max-lg:pr-3">
          <Who who={who} signOut={signOut} />
          <StaffClock nowMs={nowMs} />
          <form action={signOut}>
            <button
              type="submit"
              className="min-h-9 rounded-8 border border-white/60 px-3 text-dns-14B-130 hover:bg-white/16 pointer-coarse:min-h-11"
            >
              ログアウト
            </button>
          </form>
        </div>
      </header>
      {groups && <GroupPages groups={groups} />}
      {children}
    </>
  )
}

function Who({ who, signOut }: Pick<StaffShellProps, 'who' | 'signOut'>) {
  return (
    <details className="relative">
      <summary className="flex min-h-11 list-none items-center text-dns-16N-130 underline decoration-dotted underline-offset-4">
        {who.department && <span className="mr-4 max-md:hidden">{who.department}</span>}
        {who.name}
      </summary>
      <form
        action={signOut}
        className="absolute top-full right-0 z-20 grid w-72 gap-2 whitespace-normal rounded-12 border border-solid-gray-200 bg-white p-4 text-solid-gray-800"
      >
        <a href="/staff/account" className={buttonClass()}>
          自分のアカウント
        </a>
        <p>ほかの端末に残っているログインも、まとめて終わらせます。</p>
        <Button name="everywhere" value="yes">
          すべての端末でログアウト
        </Button>
      </form>
    </details>
  )
}

import { pageOf } from '@/components/screen/page-of'
import { recordsOnScreen, showsScreen } from '@/lib/html/screen-route'
import { onScreen } from '@/lib/screen/on-screen'
import { takeForm } from '@/lib/screen/take-form'

/** The resident's screen at a desk: for a device that was paired with it, without anybody signed in. */
export const GET = showsScreen(async ({ url, secret }) => pageOf(await onScreen(secret), url.searchParams))

export const POST = recordsOnScreen(takeForm)

import type { NoticeKind } from '@/components/staff/notice'

/** What came of a press: null where the page itself shows it. */
export type WorkState = { readonly kind: NoticeKind; readonly text: string } | null

export type WorkAction = (state: WorkState, form: FormData) => Promise<WorkState>

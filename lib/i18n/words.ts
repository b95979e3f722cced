/** What the screens say, complete in every language; the compiler finds the missing one. */
export type Words = { readonly ja: string; readonly 'ja-easy': string; readonly en: string }

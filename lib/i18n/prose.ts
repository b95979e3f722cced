import type { Words } from './words'

/** A heading and its paragraphs, in every language. */
export type Prose = { readonly title: Words; readonly text: Readonly<Record<keyof Words, readonly string[]>> }

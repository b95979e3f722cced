/** What is wrong with one field of a form, in a sentence; `field` is its name in the form. */
export type Problem = { readonly field: string; readonly message: string }

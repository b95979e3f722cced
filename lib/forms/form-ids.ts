/** Never change once a citizen may have saved one: rule sets, drafts and papers carry them. */
export const formIds = [
  'juminido-todoke',
  'kokuho-shikaku',
  'jidoteate-nintei',
  'kodomo-iryohi',
  'tennyugaku',
  'inkan-toroku',
  'juminhyo-seikyu',
  'dog-henko',
  'gentsuki-toroku',
  'ininjo',
] as const

export type FormId = (typeof formIds)[number]

export function isFormId(id: string): id is FormId {
  return (formIds as readonly string[]).includes(id)
}

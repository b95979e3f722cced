/** The names of an interview's fields: made here, and taken apart in `record.ts` and `people.ts` alone. */
export const eventsField = 'events'
export const languageField = 'language'
/** Everybody who belongs on the list of members stands there. */
export const toldField = 'told'
/** The question the clerk is at, for a second screen. */
export const atField = 'at'
/** Names the person to take off the list. */
export const removeField = 'remove'

/** The filer: whoever sits at the desk. */
export const filer = '1'

export function answerField(fact: string, person: string | null): string {
  return person === null ? `answer/${fact}` : `answer/${fact}/${person}`
}

export function broughtField(item: string): string {
  return `brought/${item}`
}

/** `part`: of a name or an address, which has several; empty for everything else. */
export function itemField(item: string, part: string, person: string | null): string {
  return ['item', item, part, ...(person === null ? [] : [person])].join('/')
}

export function listIn(text: string): readonly string[] {
  return text.split(',').filter(part => part !== '')
}

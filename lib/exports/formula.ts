/** What a spreadsheet starts to calculate with, or skips before it does; Japanese ones take the wide signs, too. */
const start = /^[=+\-@＝＋－＠\t\r\n]/

/** A telephone number with its country is a number to every program and calculates nothing. */
const plainNumber = /^\+\d+$/

export function isFormula(text: string): boolean {
  return start.test(text) && !plainNumber.test(text)
}

/** An apostrophe tells a spreadsheet that what follows is text. */
export function asText(text: string): string {
  return start.test(text) ? `'${text}` : text
}

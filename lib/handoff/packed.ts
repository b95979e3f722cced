/**
 * Plain data in few bytes. The first byte of a value says what it is; a name of the vocabulary is one or two bytes, a day three, a
 * number typed in digits half a byte a digit. Bytes and vocabulary belong to a version of the sealed QR and never change within it.
 */
export type Packable = null | boolean | number | string | readonly Packable[] | { readonly [key: string]: Packable }

export const tags = {
  null: 0x00,
  false: 0x01,
  true: 0x02,
  day: 0x03,
  count: 0x04,
  digits: 0x05,
  longText: 0x06,
  /** `item.2`: a word of the vocabulary and which person it is about. */
  numbered: 0x07,
  longList: 0x08,
  record: 0x09,
  /** Lists of up to 15, with their length in the tag. */
  list: 0x10,
  /** Texts of up to 63 bytes, with their length in the tag. */
  text: 0x20,
  /** The 96 first words of the vocabulary. */
  word: 0x60,
  /** The others, with a second byte. */
  rareWord: 0xc0,
} as const

/** Two bytes of days reach to 2079. */
export const firstDay = '1900-01-01'

/** Half bytes of what is typed in digits; 15 fills up the last byte. */
export const digitSymbols = '0123456789-'

/** A closed list: how a value is written, days in the ways core systems read them, letters and kana in either width. */
export const columnFormats = [
  'text',
  'iso',
  'slashes',
  'yyyymmdd',
  'wareki',
  'wareki-short',
  'wareki-code',
  'half-width-kana',
  'full-width-kana',
  'half-width',
  'full-width',
  'digits',
] as const
export type ColumnFormat = (typeof columnFormats)[number]

export const encodings = ['cp932', 'utf8', 'utf8-bom'] as const
export type Encoding = (typeof encodings)[number]

export const pads = ['space-right', 'space-left', 'zero-left', 'wide-space-right'] as const
export type Pad = (typeof pads)[number]

export const widths = ['any', 'full-width', 'half-width'] as const
export type Width = (typeof widths)[number]

const functionKeys = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'] as const
export const keystrokes = ['Tab', 'Shift+Tab', 'Enter', 'Space', 'Down', 'Up', ...functionKeys] as const
export type Keystroke = (typeof keystrokes)[number]

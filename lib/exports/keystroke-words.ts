import { type Keystroke, keystrokes } from './column-kinds'

/** As it stands on the keyboard. */
export const keystrokeWords = {
  ...(Object.fromEntries(keystrokes.map(key => [key, key])) as Readonly<Record<Keystroke, string>>),
  Space: 'スペース',
  Down: '↓',
  Up: '↑',
}

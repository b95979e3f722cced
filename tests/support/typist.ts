import type { CDPSession, Page } from '@playwright/test'

/**
 * Hands on a keyboard, and nothing else: every key is counted. A Japanese word costs its letters, the key that converts it and
 * the one that takes it. How long that lasts is reckoned by the keystroke-level model (Card, Moran, Newell 1980): 0.28 s a key
 * for somebody who types 40 words a minute, and for each question or box a moment of thought, which we take as 1.2 s.
 */
export type Typist = {
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** 「わたなべ」 typed as `watanabe`, converted to 「渡辺」. */
  readonly compose: (letters: string, kana: string, word: string) => Promise<void>
  /** Thinks of what comes next. */
  readonly think: () => void
  readonly figures: () => Figures
}

export type Figures = {
  readonly keys: number
  readonly thoughts: number
  readonly typingSeconds: number
  readonly seconds: number
}

const secondsAKey = 0.28
const secondsAThought = 1.2

/** A person's hands: a scanner is faster, and is told from them by its pace. */
const paceMs = 60

export async function aTypist(page: Page): Promise<Typist> {
  const browser: CDPSession = await page.context().newCDPSession(page)
  let keys = 0
  let thoughts = 0
  return {
    press: async key => {
      keys += 1
      await page.keyboard.press(key)
      await page.waitForTimeout(paceMs)
    },
    type: async text => {
      keys += text.length
      await page.keyboard.type(text, { delay: paceMs })
    },
    compose: async (letters, kana, word) => {
      keys += letters.length + 2
      const shown = async (text: string) => {
        await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      }
      for (const length of [...kana].keys()) await shown(kana.slice(0, length + 1))
      await shown(word)
      await browser.send('Input.insertText', { text: word })
    },
    think: () => {
      thoughts += 1
    },
    figures: () => ({
      keys,
      thoughts,
      typingSeconds: Math.round(keys * secondsAKey),
      seconds: Math.round(keys * secondsAKey + thoughts * secondsAThought),
    }),
  }
}

import fs from 'node:fs'
import path from 'node:path'
import * as fontkit from '@cantoo/fontkit'
import { charactersOf } from './characters'
import { type FontGlyph, glyphFor } from './font-glyphs'
import { type Outline, rememberingSubset } from './remembering-subset'
import { type Variations, variationsOf } from './variations'

export type Weight = 'regular' | 'bold'

/** One parsed font. What it covers is kept by character, never by value. */
export type Face = {
  readonly id: string
  readonly font: fontkit.Font
  readonly variations: Variations
  /** Null: the font does not have it. */
  readonly glyphs: Map<string, FontGlyph | null>
  /** By the glyph's number. */
  readonly outlines: Map<number, Outline>
}

/** In this order for every value: the first that has all of its characters sets it whole. */
export type Faces = Readonly<Record<Weight, readonly Face[]>>

/** One copy for the whole process: modules may be loaded several times, and parsing takes a tenth of a second. */
export function faces(): Faces {
  const holder = globalThis as typeof globalThis & { naviFaces?: Faces }
  holder.naviFaces ??= openFaces()
  return holder.naviFaces
}

/** To be called at start, so that the first person at the counter does not wait for the fonts. */
export function warmUpFonts(): void {
  for (const face of Object.values(faces()).flat()) glyphFor(face, '会')
}

/**
 * The font as pdfkit draws with it: one glyph a character, each with the code points it stands for here. fontkit's own
 * layout would keep the code points of a glyph's first use anywhere, so that another document's ⼀ came out of this one's 一;
 * and what it adds (kerning of Latin pairs) would make lines narrower than they were measured.
 */
export function drawingFont(face: Face): fontkit.Font {
  return Object.create(face.font, {
    layout: { value: (text: string) => layOut(face, text) },
    createSubset: { value: () => rememberingSubset(face) },
  })
}

function layOut(face: Face, text: string) {
  const glyphs = charactersOf(text).flatMap(character => glyphFor(face, character) ?? [])
  const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }))
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, one) => sum + one.advanceWidth, 0) }
}

function openFaces(): Faces {
  const mj = process.env.NAVI_FONT_IPAMJ
  const rare = mj && fs.existsSync(mj) ? [open('mj', mj)] : []
  return {
    regular: [open('biz-regular', fontFiles.bizRegular), open('noto-regular', fontFiles.notoRegular), ...rare],
    bold: [open('biz-bold', fontFiles.bizBold), open('noto-bold', fontFiles.notoBold), ...rare],
  }
}

function open(id: string, file: string): Face {
  const font = fontkit.create(fs.readFileSync(file))
  if (!('layout' in font)) throw new Error(`not a single font: ${id}`)
  return { id, font, variations: variationsOf(font), glyphs: new Map(), outlines: new Map() }
}

/** Written out, because the build copies files whose paths it can read. */
const fontFiles = {
  bizRegular: path.join(
    process.cwd(),
    'node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  ),
  bizBold: path.join(process.cwd(), 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
  notoRegular: path.join(
    process.cwd(),
    'node_modules/@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  ),
  notoBold: path.join(process.cwd(), 'node_modules/@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
}

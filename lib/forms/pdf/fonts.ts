import fs from 'node:fs'
import path from 'node:path'
import * as fontkit from '@cantoo/fontkit'
import { type Variations, variationsOf } from './variations'

export type Weight = 'regular' | 'bold'

/** One parsed font. What it covers and how wide its characters are is kept by character, never by value. */
export type Face = {
  readonly id: string
  readonly font: fontkit.Font
  readonly variations: Variations
  readonly emWidths: Map<string, number | null>
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
  for (const weight of Object.values(faces())) for (const { font } of weight) font.layout('会津若松市')
}

/** fontkit keeps a glyph with the code points of its first use; shared between documents, ⼀ would come out of another's 一. */
export function forgetGlyphs(): void {
  for (const face of new Set(Object.values(faces()).flat())) Object.assign(face.font, { _glyphs: {} })
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
  return { id, font, variations: variationsOf(font), emWidths: new Map() }
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

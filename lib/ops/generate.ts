import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build as bundle } from 'esbuild'
import { fingerprintOf, hasStamp, writeStamp } from './fingerprint'
import { bin, inRoot } from './paths'
import { isCommand, run, runOrFail } from './run'

/** Makes what is derived from sources: the database client, the citizen pages' stylesheet and script. Does nothing when nothing changed. */
export async function generate(): Promise<void> {
  await Promise.all([generateClient(), generateAssets()])
}

const clientFolder = inRoot('lib/db/generated')
const assetsModule = inRoot('lib/html/generated/assets.ts')

async function generateClient(): Promise<void> {
  const fingerprint = fingerprintOf(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  const stamp = `${clientFolder}/.stamp`
  if (hasStamp(stamp, fingerprint) && existsSync(`${clientFolder}/client.ts`)) return
  // Prisma asks for its native engine before any command, and would download it. Generating does not use it: any program will do.
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
  await runOrFail('データベース用コードの生成', bin('prisma'), ['generate', '--no-hints'])
  writeStamp(stamp, fingerprint)
}

async function generateAssets(): Promise<void> {
  const sources = [
    'lib/html',
    'components',
    'app',
    'node_modules/tailwindcss/package.json',
    'node_modules/esbuild/package.json',
    'node_modules/signature_pad/package.json',
  ]
  const fingerprint = fingerprintOf(sources, file => !file.startsWith('lib/html/generated'))
  const stamp = inRoot('lib/html/generated/.stamp')
  if (hasStamp(stamp, fingerprint) && assetsAreThere()) return
  mkdirSync(inRoot('public'), { recursive: true })
  mkdirSync(inRoot('lib/html/generated'), { recursive: true })
  const made = await Promise.all(
    pages.map(async name => ({ name, css: await compiledStylesheet(name), js: await compiledScript(name) })),
  )
  for (const file of readdirSync(inRoot('public')).filter(isAsset)) rmSync(inRoot('public', file))
  const hrefs = made.map(({ name, css, js }) => {
    const prefix = name === 'citizen' ? '' : name
    const [stylesheet, script] = [keepAsset(name, css, 'css'), keepAsset(name, js, 'js')]
    return `export const ${nameOf(prefix, 'stylesheetHref')} = '/${stylesheet}'\nexport const ${nameOf(prefix, 'scriptHref')} = '/${script}'\n`
  })
  writeFileSync(assetsModule, hrefs.join(''))
  writeStamp(stamp, fingerprint)
}

/** The citizen's pages, and their screen at the counter: each has one stylesheet and one script. */
const pages = ['citizen', 'screen'] as const
type Pages = (typeof pages)[number]

function nameOf(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`
}

/** Its name says what is in it, so that a browser may keep it for ever. */
function keepAsset(pages: Pages, text: string, kind: 'css' | 'js'): string {
  const name = `${pages}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${kind}`
  writeFileSync(inRoot('public', name), text)
  return name
}

/** For browsers of ten years: what they cannot read, they leave. */
async function compiledScript(pages: Pages): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [inRoot(`lib/html/browser/${pages}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2017',
  })
  return outputFiles[0]?.text ?? ''
}

async function compiledStylesheet(pages: Pages): Promise<string> {
  const output = inRoot(`lib/html/generated/${pages}.css`)
  const { code, output: said } = await run(bin('tailwindcss'), [
    '-i',
    `lib/html/${pages}.css`,
    '-o',
    output,
    '--minify',
  ])
  if (code !== 0) throw new Error(`スタイルシートの生成に失敗しました\n${said}`)
  const css = readFileSync(output, 'utf8')
  rmSync(output)
  return css
}

function assetsAreThere(): boolean {
  if (!existsSync(assetsModule)) return false
  const names = [...readFileSync(assetsModule, 'utf8').matchAll(/'\/(.+)'/g)].map(([, name]) => name ?? '')
  return names.length === 2 * pages.length && names.every(name => existsSync(inRoot('public', name)))
}

function isAsset(file: string): boolean {
  return /^(?:citizen|screen)\.[0-9a-f]+\.(css|js)$/.test(file)
}

if (isCommand(import.meta.filename)) await generate()

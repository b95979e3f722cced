import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fingerprintOf, hasStamp, writeStamp } from './fingerprint'
import { bin, inRoot } from './paths'
import { isCommand, run, runOrFail } from './run'

/** Makes what is derived from sources: the database client and the citizen pages' stylesheet. Does nothing when nothing changed. */
export async function generate(): Promise<void> {
  await Promise.all([generateClient(), generateStylesheet()])
}

const clientFolder = inRoot('lib/db/generated')
const stylesheetModule = inRoot('lib/html/generated/stylesheet.ts')

async function generateClient(): Promise<void> {
  const fingerprint = fingerprintOf(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  const stamp = `${clientFolder}/.stamp`
  if (hasStamp(stamp, fingerprint) && existsSync(`${clientFolder}/client.ts`)) return
  // Prisma asks for its native engine before any command, and would download it. Generating does not use it: any program will do.
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
  await runOrFail('データベース用コードの生成', bin('prisma'), ['generate', '--no-hints'])
  writeStamp(stamp, fingerprint)
}

async function generateStylesheet(): Promise<void> {
  const sources = ['lib/html', 'components', 'app', 'node_modules/tailwindcss/package.json']
  const fingerprint = fingerprintOf(sources, file => !file.startsWith('lib/html/generated'))
  const stamp = inRoot('lib/html/generated/.stamp')
  if (hasStamp(stamp, fingerprint) && stylesheetIsThere()) return
  const css = await compiledStylesheet()
  const name = `citizen.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
  mkdirSync(inRoot('public'), { recursive: true })
  for (const file of readdirSync(inRoot('public')).filter(isStylesheet)) rmSync(inRoot('public', file))
  writeFileSync(inRoot('public', name), css)
  mkdirSync(inRoot('lib/html/generated'), { recursive: true })
  writeFileSync(stylesheetModule, `export const stylesheetHref = '/${name}'\n`)
  writeStamp(stamp, fingerprint)
}

async function compiledStylesheet(): Promise<string> {
  const output = inRoot('lib/html/generated/citizen.css')
  const { code, output: said } = await run(bin('tailwindcss'), ['-i', 'lib/html/citizen.css', '-o', output, '--minify'])
  if (code !== 0) throw new Error(`スタイルシートの生成に失敗しました\n${said}`)
  const css = readFileSync(output, 'utf8')
  rmSync(output)
  return css
}

function stylesheetIsThere(): boolean {
  if (!existsSync(stylesheetModule)) return false
  const name = /'\/(.+)'/.exec(readFileSync(stylesheetModule, 'utf8'))?.[1]
  return name !== undefined && existsSync(inRoot('public', name))
}

function isStylesheet(file: string): boolean {
  return /^citizen\.[0-9a-f]+\.css$/.test(file)
}

if (isCommand(import.meta.filename)) await generate()

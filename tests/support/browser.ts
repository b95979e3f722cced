import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { dataDir, inRoot } from '@/lib/ops/paths'

export type Browser = {
  readonly executablePath: string
  readonly args: string[]
  readonly env: NodeJS.ProcessEnv
}

/** The one from npm where it runs, else Playwright's own, else the system's. */
export function findBrowser(): Browser {
  const env = { ...process.env, FONTCONFIG_FILE: fontConfiguration() }
  const found = [process.env.CHROMIUM, chromium.executablePath(), ...systemBrowsers].find(
    file => file && existsSync(file),
  )
  const browser = browserFromNpm(env) ?? (found ? { executablePath: found, env } : null)
  if (!browser) throw new Error('Chromium がありません。「npx playwright install chromium」で入れてください。')
  return { ...browser, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] }
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @sparticuz/chromium: a headless Chromium for x64 Linux that needs little more than libc. */
function browserFromNpm(env: NodeJS.ProcessEnv): Omit<Browser, 'args'> | null {
  const packed = inRoot('node_modules/@sparticuz/chromium')
  if (process.env.CHROMIUM || process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return null
  const { version } = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8'))
  const home = path.join(dataDir(), `chromium-${version}`)
  if (!existsSync(home)) unpack(path.join(packed, 'bin'), home)
  const executablePath = path.join(home, 'chromium')
  if (runs(executablePath, env)) return { executablePath, env }
  // A bare system lacks NSS: the package brings it.
  const withLibraries = {
    ...env,
    LD_LIBRARY_PATH: [path.join(home, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  }
  return runs(executablePath, withLibraries) ? { executablePath, env: withLibraries } : null
}

function unpack(packed: string, home: string): void {
  const half = `${home}.${process.pid}`
  mkdirSync(half, { recursive: true })
  writeFileSync(path.join(half, 'chromium'), brotli(path.join(packed, 'chromium.br')), { mode: 0o755 })
  execFileSync('tar', ['-x', '-C', half], { input: brotli(path.join(packed, 'al2023.tar.br')) })
  try {
    renameSync(half, home)
  } catch {
    // Another run was faster.
    rmSync(half, { recursive: true, force: true })
  }
}

function brotli(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file))
}

function runs(executablePath: string, env: NodeJS.ProcessEnv): boolean {
  return spawnSync(executablePath, ['--version'], { env }).status === 0
}

/** The fonts of the PDF and no others: pictures look the same on every machine, whatever it has installed. */
function fontConfiguration(): string {
  const file = path.join(dataDir(), 'fonts.conf')
  const folders = ['biz-udpgothic', 'noto-sans-jp'].map(name => inRoot('node_modules/@expo-google-fonts', name))
  mkdirSync(dataDir(), { recursive: true })
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map(folder => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${path.join(dataDir(), 'font-cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>BIZ UDPGothic</string><string>Noto Sans JP</string></edit>
  </match>
</fontconfig>
`,
  )
  return file
}

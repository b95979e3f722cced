import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildIfChanged } from './build'
import { generate } from './generate'
import { bin, dataDir } from './paths'
import { report } from './report'
import { run } from './run'

type Tally = { readonly passed: number; readonly failed: number }
type Step = { readonly title: string; readonly run: () => Promise<Tally> }

const environment = { NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NAVI_DATABASE: 'embedded' }

const fast: readonly Step[] = [
  { title: '型', run: checkTypes },
  { title: '書式', run: () => tool('biome', ['check', '.']) },
  { title: '単体・性質', run: () => vitest(['unit', 'property']) },
]

const slow: readonly Step[] = [
  { title: '結合（PostgreSQL）', run: () => vitest(['integration']) },
  { title: '画面（Chromium）', run: browserTests },
]

/** `npm test` and `npm run check`: every step runs, whatever the one before it found. The last line is for people and machines. */
await report(async () => {
  await generate()
  const steps = process.argv.includes('--fast') ? fast : [...fast, ...slow]
  const total = { passed: 0, failed: 0 }
  for (const { title, run } of steps) {
    const startedMs = Date.now()
    console.log(`\n── ${title}`)
    const { passed, failed } = await run()
    console.log(
      `── ${title}: ${failed === 0 ? 'OK' : `失敗 ${failed}`}（${((Date.now() - startedMs) / 1000).toFixed(1)}秒）`,
    )
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})

async function checkTypes(): Promise<Tally> {
  const generated = await tool('next', ['typegen'])
  return generated.failed > 0 ? generated : tool('tsc', ['--noEmit', '-p', '.'])
}

/** A tool that finds nothing counts nothing; one that complains is one failure, with its words. */
async function tool(name: string, args: readonly string[]): Promise<Tally> {
  const { code, output } = await run(bin(name), args, { env: environment })
  if (code !== 0) console.log(output)
  return { passed: 0, failed: code === 0 ? 0 : 1 }
}

async function vitest(projects: readonly string[]): Promise<Tally> {
  const file = reportFile('vitest')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = ['run', ...projects.flatMap(project => ['--project', project]), '--passWithNoTests', ...reporters]
  const { code } = await run(bin('vitest'), args, { env: environment, echo: true })
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(file)
  return { passed: numPassedTests, failed: failuresOf(code, numFailedTests) }
}

async function browserTests(): Promise<Tally> {
  try {
    await buildIfChanged()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
  const file = reportFile('playwright')
  const args = ['test', '--reporter=list,json', '--pass-with-no-tests']
  const { code } = await run(bin('playwright'), args, {
    env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    echo: true,
  })
  const { stats: { expected = 0, unexpected = 0, flaky = 0 } = {} } = readReport(file)
  return { passed: expected + flaky, failed: failuresOf(code, unexpected) }
}

/** A run can fail without a failed test: a file that does not load, a server that does not start. */
function failuresOf(code: number, counted: number): number {
  return code === 0 ? counted : Math.max(1, counted)
}

function reportFile(name: string): string {
  const file = path.join(dataDir(), 'reports', `${name}.json`)
  rmSync(file, { force: true })
  return file
}

type Report = {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly stats?: { readonly expected?: number; readonly unexpected?: number; readonly flaky?: number }
}

function readReport(file: string): Report {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

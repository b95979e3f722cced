import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { dataDir, inRoot } from '@/lib/ops/paths'
import { findBrowser } from '@/tests/support/browser'
import { saveCorrection } from '@/tests/support/correcting'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { filmOf } from '@/tests/support/fake-camera'
import { ownData } from '@/tests/support/own-server'
import { picturesOf } from '@/tests/support/pdf-pages'
import { readCodes } from '@/tests/support/read-codes'
import { findOut, press, typeEverything, watanabe, watanabeTyped } from '@/tests/support/resident'
import { scan } from '@/tests/support/scanner'
import { startServer, type TestServer } from '@/tests/support/server'
import { signIn } from '@/tests/support/sign-in'
import { sourceFiles } from '@/tests/support/source-files'

const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
const connections = path.join(dataDir(), 'counter-connections.txt')

/** The desk's own server, as it would stand in a network without a way out. It shares the key file and nothing else. */
function startCounter(): Promise<TestServer> {
  const counterData = '.data/separated-counter'
  rmSync(inRoot(counterData), { recursive: true, force: true })
  rmSync(connections, { force: true })
  return startServer({
    dataDir: counterData,
    isCounterOnly: true,
    env: {
      NAVI_HANDOFF_KEY_FILE: inRoot(ownData(), 'handoff-keys.json'),
      NAVI_CLOCK: '2026-12-05T09:00:00+09:00',
      NODE_OPTIONS: `--require ${inRoot('tests/support/programs/note-connections.cjs')}`,
      TEST_CONNECTIONS_FILE: connections,
    },
  })
}

async function sealedCode(browser: Browser, baseURL: string): Promise<string> {
  const resident = await browser.newPage({ ...phone, baseURL, javaScriptEnabled: false })
  await findOut(resident, watanabe)
  await typeEverything(resident, watanabeTyped)
  await press(resident, '保存しないでQRコードに入れる')
  await expect(resident.getByRole('heading', { level: 1, name: 'QRコードができました' })).toBeVisible()
  await expect(resident.locator('main')).toContainText('市には何も保存していません')
  await expectNoSidewaysScroll(resident)

  const shown = await readCodes(new Uint8Array(await resident.getByRole('img', { name: /2次元コード/ }).screenshot()))
  expect(shown).toEqual([expect.stringMatching(/^NV1[A-Z2-7]+$/)])
  const download = resident.waitForEvent('download')
  await resident.getByRole('link', { name: '画像を保存する' }).click()
  expect(await readCodes(new Uint8Array(readFileSync(await (await download).path())))).toEqual(shown)
  const printed = await picturesOf(new Uint8Array(await resident.pdf({ format: 'A4' })))
  expect((await Promise.all(printed.map(readCodes))).flat()).toEqual(shown)
  await resident.close()
  return shown[0] ?? ''
}

test('スマートフォンのQRコードだけを持って、つながっていない窓口で書類ができる', async ({ browser, page, baseURL }) => {
  test.setTimeout(240_000)
  const code = await test.step('住民は、何も保存せずにQRコードを持つ', () => sealedCode(browser, baseURL ?? ''))
  const counter = await startCounter()
  try {
    await test.step('窓口のサーバーは、住民には答えず、ほかのプログラムには連携だけを渡す', () =>
      refusesResidents(counter))

    await page.goto(counter.url)
    await signIn(page, counter.accounts.clerk, `${counter.url}/counter`)
    await test.step('壊れたコードは、理由を言って断る', async () => {
      await scan(page, code.slice(0, -40))
      await expect(page.getByText('＊QRコードが途中までしか読み取れていません')).toBeVisible()
      await expectAccessible(page)
      await scan(page, code.slice(0, -1) + (code.endsWith('A') ? 'Q' : 'A'))
      await expect(page.getByText(/＊QRコードの内容が正しく読み取れない|＊QRコードが途中/)).toBeVisible()
    })

    await test.step('日本語入力のまま読み取ると、件が開く', async () => {
      await scan(page, code)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('渡邉')
    })
    const draft = page.url()

    await test.step('訂正して、まとめて印刷する。書類の角のコードでもまた開く', async () => {
      await page.goto(`${draft}?edit=application.oldAddress.text`)
      await page
        .getByLabel(/前の住所/)
        .first()
        .fill('宮城県仙台市青葉区上杉一丁目4番9号')
      await page.getByLabel('根拠').fill('転出証明書')
      await saveCorrection(page)
      const pdf = await page.request.get(`${draft}/forms.pdf`)
      expect(pdf.headers()['content-type']).toBe('application/pdf')
      const pages = await picturesOf(new Uint8Array(await pdf.body()))
      const corners = new Set((await Promise.all(pages.map(readCodes))).flat())
      expect(corners.size).toBe(1)
      await page.goto(`${counter.url}/counter`)
      await scan(page, [...corners][0] ?? '')
      await expect(page).toHaveURL(draft)
    })

    await test.step('連携データを書き出す', async () => {
      await page.goto(`${draft}/export?profile=list`)
      const download = page.waitForEvent('download')
      await page.keyboard.press('F8')
      expect(readFileSync(await (await download).path(), 'utf8')).toContain('渡邉')
    })

    await test.step('同じQRコードをもう一度読み取ると、同じ件が開く。どの画面でも', async () => {
      await page.goto(`${draft}?edit=application.phone`)
      await page.locator('#typed').fill('090')
      await page.locator('#typed').focus()
      page.once('dialog', dialog => dialog.accept())
      await scan(page, code)
      await expect(page.getByText('このQRコードは前にも読み取っています')).toBeVisible()
      expect(new URL(page.url()).pathname).toBe(new URL(draft).pathname)
      await expectAccessible(page)
    })

    await test.step('カメラでも読み取れる', () => readsByCamera(page, counter, code))
  } finally {
    // A live page would miss its server.
    await page.goto('about:blank')
    await counter.stop()
  }
  const places = existsSync(connections) ? [...new Set(readFileSync(connections, 'utf8').trim().split('\n'))] : []
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter(place => !/^(tcp|name) (127\.0\.0\.1|localhost|::1)( \d+)?$/.test(place))).toEqual([])
})

test('住民側の画面は見やすく、やさしい日本語でも英語でもわかる', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize(phone.viewport)
  await findOut(page, watanabe)
  await typeEverything(page, watanabeTyped)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await press(page, '保存しないでQRコードに入れる')
  for (const [language, words] of [
    ['ja', '市には何も保存していません'],
    ['ja-easy', '市役所には 何も 保存して いません'],
    ['en', 'Nothing has been stored with the city'],
  ]) {
    await page.goto(`/apply/code?lang=${language}`)
    await expect(page.locator('main')).toContainText(words ?? '')
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page)
  }
})

/** Every address there is for residents and programs, with something in the variable parts. */
/** Core systems fetch from the counter's own server, each with its token. */
async function refusesResidents({ url }: TestServer): Promise<void> {
  const routes = sourceFiles()
    .map(file =>
      /^app\/(?:\(citizen\)\/)(.*\/)?route\.tsx?$|^app\/(api\/(?!auth|health|exports|openapi).*\/)route\.tsx?$/.exec(
        file.path,
      ),
    )
    .flatMap(match => (match ? [match[1] ?? match[2] ?? ''] : []))
    .map(route => route.replace(/\/$/, '').replaceAll(/\[[^\]]+\]/g, '1'))
  expect(routes.length).toBeGreaterThan(30)
  const answered = await Promise.all(
    routes.flatMap(route =>
      ['GET', 'POST'].map(async method => {
        const { status } = await fetch(`${url}/${route}`, { method, redirect: 'manual' })
        return { route, status }
      }),
    ),
  )
  expect(answered.filter(({ status }) => status !== 404 && status !== 405)).toEqual([])
  expect((await fetch(`${url}/api/exports/profiles`)).status).toBe(401)
}

/** A browser whose camera shows the code. */
async function readsByCamera(page: Page, counter: TestServer, code: string): Promise<void> {
  const film = path.join(dataDir(), 'code.y4m')
  filmOf(code, film)
  const { args, ...found } = findBrowser()
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']
  const browser = await chromium.launch({
    ...found,
    args: [...args, ...camera, `--use-file-for-fake-video-capture=${film}`],
  })
  try {
    const desk = await browser.newPage()
    await desk.context().addCookies(await page.context().cookies())
    await desk.goto(`${counter.url}/counter`)
    await desk.getByRole('button', { name: 'カメラで読み取る' }).click()
    await expect(desk.getByText('このQRコードは前にも読み取っています')).toBeVisible({ timeout: 30_000 })
  } finally {
    await browser.close()
  }
}

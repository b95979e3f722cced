import { mkdirSync, rmSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { inRoot } from '@/lib/ops/paths'
import { findBrowser } from '../support/browser'
import { picturesOf } from '../support/pdf-pages'
import { findOut, handOver, typeEverything, watanabe, watanabeTyped } from '../support/resident'
import { type Account, startServer } from '../support/server'

/** `npm run screenshots`: the pictures of the README, of the product as it is. */
const folder = inRoot('public/screenshots')
const dataDir = '.data/screenshots'
const phone = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 }
const desktop = { viewport: { width: 1366, height: 768 } }

mkdirSync(folder, { recursive: true })
rmSync(inRoot(dataDir), { recursive: true, force: true })
const server = await startServer({ dataDir, env: { NAVI_CLOCK: '2026-12-04T10:00:00+09:00' } })
const browser = await chromium.launch(findBrowser())
try {
  const code = await pictureResident(await browser.newPage({ ...phone, baseURL: server.url }))
  await pictureCounter(await browser.newPage({ ...desktop, baseURL: server.url }), code)
  await pictureRules(await browser.newPage({ ...desktop, baseURL: server.url }))
} finally {
  await browser.close()
  await server.stop()
}

async function pictureResident(page: Page): Promise<string> {
  await page.goto('/')
  await save(page, 'home')
  await findOut(page, watanabe, async heading => {
    if (heading.includes('どの健康保険')) await save(page, 'question')
  })
  await save(page, 'result')
  await typeEverything(page, watanabeTyped)
  const code = await handOver(page)
  await save(page, 'receipt')
  return code
}

async function pictureCounter(page: Page, code: string): Promise<void> {
  await signIn(page, server.accounts.clerk, '/counter')
  await page
    .getByLabel(/受付コード/)
    .first()
    .fill(code)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/counter\/drafts\//)
  await save(page, 'counter')
  await pictureForm(page)
}

/** The first form of the bundle, as a PDF reader draws it. */
async function pictureForm(page: Page): Promise<void> {
  const pdf = await (await page.request.get(`${page.url().split('?')[0]}/forms.pdf`)).body()
  // 住民異動届 is the one that lies on its side.
  const form = (await picturesOf(new Uint8Array(pdf))).find(({ width, height }) => width > height)
  if (!form) throw new Error('the bundle has no form')
  const { width, height, data } = form
  const sheet = await browser.newPage({ viewport: { width, height } })
  await sheet.setContent(`<body style="margin:0"><canvas width="${width}" height="${height}"></canvas>`)
  await sheet.evaluate(
    ({ pixels, width }) => {
      const bytes = Uint8ClampedArray.from(atob(pixels), character => character.charCodeAt(0))
      document.querySelector('canvas')?.getContext('2d')?.putImageData(new ImageData(bytes, width), 0, 0)
    },
    { pixels: Buffer.from(data).toString('base64'), width },
  )
  await save(sheet, 'form')
}

async function pictureRules(page: Page): Promise<void> {
  await signIn(page, server.accounts.admin, '/admin/rules/jidoteate-nintei')
  await page.frameLocator('iframe[title^=住民の画面]').getByRole('heading').first().waitFor()
  await save(page, 'rules')
}

async function signIn(page: Page, { loginName, password }: Account, path: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('職員ID').fill(loginName)
  await page.getByLabel('パスワード').fill(password)
  await page.getByRole('button', { name: 'ログインする' }).click()
  await page.waitForURL(`**${path}`)
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png` })
}

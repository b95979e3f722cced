import type { Page } from '@playwright/test'
import { expect } from './e2e'

export const dogWatch = { title: '飼い犬の見守り登録をする', name: '飼い犬見守り登録' }

/** An official who has never seen the tool: everything is found by the words on the screen. */
export async function makeProcedure(page: Page): Promise<void> {
  await page.getByRole('link', { name: '規則', exact: true }).click()
  await page.getByRole('button', { name: '新しい手続きを作る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '新しい手続き' })).toBeVisible()
  await fillText(page, '題名', dogWatch.title)
  await fillText(page, '正式な名前', dogWatch.name)
  await sayWhen(page)
  await setDeadline(page)
  await fillText(page, '住民に見せる手数料の言葉', '無料')
  await page.getByLabel('金額（円）').fill('0')
  await page.getByRole('button', { name: '下書きに保存する' }).click()
  await expect(page.getByText('下書きに保存しました')).toBeVisible()
}

/** Two parts: has a dog, and has just moved in. */
async function sayWhen(page: Page): Promise<void> {
  const condition = page.getByRole('region', { name: '必要になる条件' })
  const about = condition.getByLabel('何について')
  await condition.getByRole('button', { name: 'まとめる' }).first().click()
  await expect(about).toHaveCount(2)
  await about.first().selectOption({ label: '犬を飼っているか' })
  await condition.getByLabel('答え', { exact: true }).selectOption({ label: 'はい' })
  await condition.getByLabel('当てはまるか').nth(1).selectOption({ label: 'である' })
  await about.nth(1).selectOption({ label: 'できごと' })
  await condition.getByText('選んでください', { exact: true }).last().click()
  await condition.getByRole('checkbox', { name: '会津若松市に引っ越してきた' }).check()
  await expect(condition.getByText('表で見る・直す（1行）')).toBeVisible()
}

async function setDeadline(page: Page): Promise<void> {
  await page.getByRole('button', { name: '期限を足す' }).click()
  const deadline = page.getByRole('region', { name: '期限' })
  await deadline.getByLabel('どの日から').selectOption({ label: '住み始めた日' })
  await deadline.getByLabel('数', { exact: true }).fill('30')
  await fillText(page, '住民に見せる期限の言葉', '住み始めた日から30日以内')
}

/** What nothing tries yet is shown by somebody it happens to: one press makes it a case. */
export async function keepCases(page: Page): Promise<void> {
  await page.getByRole('link', { name: '事例を見る・足す' }).click()
  const keep = page.getByRole('button', { name: 'これでよいので、事例にする' })
  await expect(keep).toHaveCount(2)
  for (const left of [1, 0]) {
    await keep.first().click()
    await expect(keep).toHaveCount(left)
  }
  await expect(page.getByText('どの場合にも、確かめる事例があります。')).toBeVisible()
}

async function fillText(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('group', { name: label }).first().getByLabel('日本語', { exact: true }).fill(text)
}

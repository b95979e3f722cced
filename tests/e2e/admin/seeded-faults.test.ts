import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inRoot } from '@/lib/ops/paths'
import type { DatedValue, RuleSet } from '@/lib/rules/schema'
import { expect, expectAccessible, test } from '@/tests/support/e2e'
import { aRuleSetFile, type FileChanges } from '@/tests/support/exchange'
import { addRow, expectFinding, speakOf, tick } from '@/tests/support/fault-sowing'
import { startServer } from '@/tests/support/server'
import { signIn } from '@/tests/support/sign-in'
import { aTown, aTownWith, inThreeLanguages } from '@/tests/support/town'

const ownData = '.data/seeded-faults'

/** A small town's rules as the draft: one fault after the other is made on the screen, seen beside it, and not kept. */
test('規則の誤りは、作った画面の横に、起こる人といっしょに出て、その場所へ導く', async ({ browser }) => {
  test.setTimeout(300_000)
  rmSync(inRoot(ownData), { recursive: true, force: true })
  const server = await startServer({ dataDir: ownData, env: { NAVI_CLOCK: '2026-12-04T10:00:00+09:00' } })
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  // What is not kept asks before it is left.
  page.on('dialog', dialog => dialog.accept())
  try {
    await signIn(page, server.accounts.admin, '/admin/exchange')
    await sowInConditions(page)
    await sowInOtherParts(page)
    await sowInNames(page)
    await sowInQuestions(page)
    await bringInByFile(page)
  } finally {
    await context.close()
    await server.stop()
  }
})

const fromCity = { op: 'is', fact: 'moved-from', in: ['other-city'] } as const

const fee: DatedValue = {
  id: 'fee',
  name: inThreeLanguages('証明の手数料'),
  unit: 'yen',
  ranges: [
    { until: '2026-12-31', amount: 300 },
    { from: '2027-01-01', amount: 400 },
  ],
  law: '試験条例 第2条',
  source: { verification: 'web-checked', confidence: 'high' },
}

/** Each fault in a town without any: what is whole is kept by itself after some seconds, the fault before included. */
async function sown(page: Page, fault: string, sow: () => Promise<void>): Promise<void> {
  await test.step(fault, async () => {
    await takeIn(page, aTownOf(fault))
    await sow()
  })
}

/** The town with something of its own in it: a file that is the draft already is not taken in. */
function aTownOf(fault: string, changes: Partial<RuleSet> = {}): FileChanges {
  const town = aTown({ values: [fee], ...changes })
  return { ruleSet: { ...town, municipality: { ...town.municipality, hours: inThreeLanguages(fault) } } }
}

async function open(page: Page, what: string) {
  await page.goto(`/admin/${what}`)
  await expect(page.getByText('いまの内容を確認済み')).toBeVisible()
  return {
    condition: page.getByRole('region', { name: '必要になる条件' }),
    others: page.getByRole('region', { name: '対象・持ち物・窓口・根拠' }),
  }
}

async function sowInConditions(page: Page): Promise<void> {
  await sown(page, 'だれにも必要にならない手続き', async () => {
    const { condition } = await open(page, 'rules/tennyu')
    await addRow(condition, condition.getByRole('button', { name: 'まとめる' }).first())
    await speakOf(condition, '前に住んでいたところ')
    await tick(condition, ['国外'])
    await expectFinding(page, {
      place: '必要になる条件',
      says: 'だれにも必要になりません',
      witness: /前に住んでいたところ\s*ほかの市区町村/,
      leadsTo: 'まとめ方',
    })
    await expectAccessible(page)
  })

  await sown(page, 'いつも必要になる手続き', async () => {
    const { condition } = await open(page, 'rules/tennyu')
    await condition.locator('summary').filter({ hasText: 'ほかの市区町村' }).click()
    await condition.getByRole('checkbox', { name: '国外', exact: true }).check()
    await expectFinding(page, {
      place: 'ライフイベント1',
      says: 'すべてに必要になります',
      witness: '引っ越してきた',
      leadsTo: /^ライフイベント/,
    })
  })

  await sown(page, '要らない条件', async () => {
    const { condition } = await open(page, 'rules/inu')
    await addRow(condition, condition.getByRole('button', { name: '条件を足す' }))
    await speakOf(condition, '犬')
    await expect(condition.getByLabel('答え', { exact: true })).toHaveCount(2)
    await condition.getByLabel('答え', { exact: true }).last().selectOption({ label: 'はい' })
    await expectFinding(page, {
      place: '必要になる条件',
      says: 'なくても結果は変わりません',
      witness: /犬\s*はい/,
      leadsTo: '何について',
    })
  })

  await sown(page, 'まったく同じ条件', async () => {
    await open(page, 'rules/inu')
    await page.getByRole('button', { name: 'この手続きを写して新しく作る' }).click()
    await expect(page).not.toHaveURL(/\/inu$/)
    await open(page, 'rules/inu')
    await expectFinding(page, {
      place: '必要になる条件',
      says: 'まったく同じ',
      witness: /犬|国外/,
      leadsTo: 'まとめ方',
    })
  })
}

async function sowInOtherParts(page: Page): Promise<void> {
  await sown(page, '成り立たない条件', async () => {
    const { others } = await open(page, 'rules/tennyu')
    const bring = others.getByRole('group', { name: '持ち物', exact: true })
    await addRow(bring, bring.getByRole('button', { name: '条件をつける' }))
    await speakOf(bring, '前に住んでいたところ')
    await tick(bring, ['国外'])
    await expectFinding(page, {
      place: '持ち物1の条件',
      says: 'この持ち物が要る人はいません',
      witness: /前に住んでいたところ\s*ほかの市区町村/,
      leadsTo: '何について',
    })
  })

  await sown(page, '例外の重なり', async () => {
    const { others } = await open(page, 'rules/teate')
    const exceptions = others.getByRole('group', { name: '例外' }).first()
    const because = exceptions.getByRole('group', { name: '理由' })
    const add = exceptions.getByRole('button', { name: '例外を足す' })
    await addRow(exceptions, add)
    await speakOf(exceptions, '犬')
    await exceptions.getByLabel('答え', { exact: true }).last().selectOption({ label: 'はい' })
    await because.last().getByLabel('日本語', { exact: true }).fill('犬がいる')
    await addRow(exceptions, add)
    await speakOf(exceptions, '前に住んでいたところ')
    await tick(exceptions, ['国外'])
    await because.last().getByLabel('日本語', { exact: true }).fill('国外から来た')
    await expectFinding(page, {
      place: '例外2の条件',
      says: '',
      witness: /国外[\s\S]*犬\s*はい/,
      leadsTo: '何について',
    })
  })

  await sown(page, '手続きの順番のひとまわり', async () => {
    await open(page, 'rules/tennyu')
    await page.locator('summary[aria-label^="先に済ませる手続き"]').click()
    await page.getByRole('checkbox', { name: 'teate届' }).check()
    await expectFinding(page, {
      place: '先に済ませる手続き',
      says: 'tennyu届 → teate届 → tennyu届',
      witness: '引っ越してきた',
      leadsTo: /^先に済ませる手続き/,
    })
  })

  await sown(page, '様式の埋まらない欄', async () => {
    const questions = aTown().questions.map(one => (one.id === 'moved-in-on' ? { ...one, askWhen: fromCity } : one))
    await takeIn(page, aTownOf('様式の欄', { questions }))
    await open(page, 'rules/inu')
    await page.locator('summary[aria-label^="様式："]').click()
    await page.getByRole('checkbox', { name: '住民異動届', exact: true }).check()
    await expectFinding(page, { place: '様式1', says: '異動日', witness: /犬\s*はい|国外/, leadsTo: /^様式/ })
  })

  await sown(page, '足りない言語、担当課確認、足りない文と根拠法令', async () => {
    await open(page, 'rules/teate')
    const title = page.getByRole('group', { name: '題名' })
    await title.getByLabel('English', { exact: true }).fill('')
    await expectFinding(page, {
      place: '題名（英語）',
      says: '英語の文がありません',
      witness: '引っ越してきた',
      leadsTo: 'English',
    })
    await page.locator('summary[aria-label^="担当課確認"]').click()
    await page.getByRole('checkbox', { name: '手数料', exact: true }).check()
    await expectFinding(page, { place: '手数料', says: '担当課確認：手数料。', leadsTo: '金額（円）' })
    await title.getByLabel('日本語', { exact: true }).fill('')
    await page.getByLabel('根拠法令').fill('')
    await page.getByRole('button', { name: '下書きに保存する' }).click()
    await expect(page.getByText('次の2か所を直してください')).toBeVisible()
  })
}

async function sowInNames(page: Page): Promise<void> {
  await sown(page, '値の決まっていない期間と、期間の重なり', async () => {
    await open(page, 'entries/value/fee')
    const from = page.getByLabel('この日から')
    await from.last().fill('2027-02-01')
    const place = '額と期間2'
    await expectFinding(page, { place, says: '2027年1月1日から2027年1月31日まで', leadsTo: 'この日から' })
    await from.last().fill('2026-12-01')
    await expectFinding(page, { place, says: '2026年12月1日は、2つの期間に入っています', leadsTo: 'この日から' })
  })

  await sown(page, '名前つきの条件のひとまわり', async () => {
    await open(page, 'entries/derived-fact/has-child')
    const when = page.getByRole('group', { name: '条件', exact: true })
    await when.getByLabel('何について').last().selectOption({ label: '18歳未満の子がいる' })
    await expectFinding(page, {
      place: '条件',
      says: 'たがいに相手を使っていて',
      witness: '引っ越してきた',
      leadsTo: /何について|世帯のだれ/,
    })
  })
}

async function sowInQuestions(page: Page): Promise<void> {
  await sown(page, '結果を変えない質問', async () => {
    await page.goto('/admin/entries/question')
    await page.getByRole('button', { name: '新しく作る' }).click()
    await expect(page).toHaveURL(/question\/.+/)
    await expectFinding(page, { place: '', says: 'この質問の答えで変わることがありません', witness: '引っ越してきた' })
  })

  await sown(page, '結果を変えない選択肢', async () => {
    await open(page, 'entries/question/moved-from')
    const options = page.getByRole('group', { name: '選択肢', exact: true })
    for (const name of ['船', '飛行機']) {
      const words = options.getByRole('group', { name: '言葉', exact: true })
      const count = await words.count()
      await options.getByRole('button', { name: '選択肢を足す' }).click()
      await expect(words).toHaveCount(count + 1)
      await words.last().getByLabel('日本語', { exact: true }).fill(name)
      await options
        .getByRole('group', { name: /^理由の言葉/ })
        .last()
        .getByLabel('日本語', { exact: true })
        .fill(name)
    }
    await expectFinding(page, { place: '選択肢', says: /船.*飛行機/, witness: '引っ越してきた', leadsTo: '日本語' })
  })
}

/** What menus cannot say comes by a file, and is refused by name. */
async function bringInByFile(page: Page): Promise<void> {
  const asked = aTown().questions.filter(({ id }) => id !== 'has-dog')
  const onCat = { op: 'is', fact: 'has-cat', in: ['yes'] } as const
  const faults = [
    ['「犬」をたずねる質問がありません', { ...aTown(), questions: asked }],
    ['事実「has-cat」は登録されていません', aTownWith('inu', { requiredWhen: onCat })],
  ] as const
  for (const [words, ruleSet] of faults) {
    await test.step(words, async () => {
      await choose(page, { ruleSet })
      await expect(page.getByText(`手続き「inu届」の必要になる条件：${words}`)).toBeVisible()
      await expect(page.getByRole('button', { name: '下書きに取り込む' })).toHaveCount(0)
    })
  }
}

async function takeIn(page: Page, changes: FileChanges): Promise<void> {
  await choose(page, changes)
  await page.getByRole('button', { name: '下書きに取り込む' }).click()
  await expect(page).toHaveURL(/\/admin\/changes$/)
}

async function choose(page: Page, changes: FileChanges): Promise<void> {
  await page.goto('/admin/exchange')
  const file = { name: 'rules.json', mimeType: 'application/json', buffer: aRuleSetFile(changes) }
  await page.getByLabel('ルールセットのファイル').setInputFiles(file)
  await page.getByRole('button', { name: '内容を確かめる' }).click()
}

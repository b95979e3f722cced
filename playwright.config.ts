import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/browser'

const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
const desktop = { viewport: { width: 1366, height: 768 } }
const tablet = { viewport: { width: 768, height: 1024 }, hasTouch: true }

const citizen = /e2e\/citizen\//
/** What is the same wherever it runs: `once` in tests/support/e2e.ts. */
const once = /@once/

/** Counters have tablets (業務用タブレット); rules are edited at a desk. */
const counter = /e2e\/counter\//

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '.data/test-results',
  globalSetup: './tests/support/e2e-server.ts',
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
    launchOptions: findBrowser(),
  },
  projects: [
    { name: 'phone', testMatch: citizen, use: phone },
    { name: 'phone-without-script', testMatch: citizen, grepInvert: once, use: { ...phone, javaScriptEnabled: false } },
    { name: 'tablet', testMatch: counter, use: tablet },
    // Journeys that cross the house lie beside the folders: they run once, on a desktop.
    { name: 'desktop', grepInvert: once, use: desktop },
  ],
})

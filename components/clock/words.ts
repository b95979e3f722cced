import type { Interval } from '@/lib/clock/statistics'

/** 24分 · 1時間30分 · 45秒 under a minute and a half. */
export function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)}秒`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes}分` : `${Math.floor(minutes / 60)}時間${minutes % 60}分`
}

export function timeRange([low, high]: Interval): string {
  return `${timeWords(low)}〜${timeWords(high)}`
}

/** A change against paper: −43 is less. */
export function changeWords(reduction: number): string {
  const percent = Math.round(-reduction * 100)
  if (percent === 0) return '±0'
  return percent < 0 ? `−${-percent}` : `+${percent}`
}

/** From the larger saving to the smaller: as numbers, upwards. */
export function changeRange([low, high]: Interval): string {
  return `${changeWords(high)}〜${changeWords(low)}%`
}

export function percent(share: number): string {
  return String(Math.round(share * 100))
}

export const tooFew = '件数が少ないため表示しません'

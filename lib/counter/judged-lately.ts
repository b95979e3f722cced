import type { LocalDate } from '@/lib/calendar/local-date'
import type { Draft } from '@/lib/db/draft-rows'
import type { RuleBook } from '@/lib/rules/book'
import { type JudgedDraft, judgeDraft } from './judged-draft'

const most = 100

/** A module can exist several times in one process: the scan's and the page's are to be one. */
const shared = globalThis as typeof globalThis & { naviJudged?: Map<string, JudgedDraft> }

/**
 * A scan, the page behind it and what is pressed on it ask for the same within minutes. Every change of a draft's content counts
 * its version up, and the rules of a version never change: the same key is the same verdict.
 */
export function judgedLately(draft: Draft, book: RuleBook, today: LocalDate): JudgedDraft {
  shared.naviJudged ??= new Map()
  const kept = shared.naviJudged
  const key = [draft.id, draft.lockVersion, draft.ruleSetVersion, today].join(' ')
  const judged = kept.get(key) ?? judgeDraft(draft.content, book, today)
  kept.delete(key)
  kept.set(key, judged)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return judged
}

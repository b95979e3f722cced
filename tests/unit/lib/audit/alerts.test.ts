import { describe, expect, test } from 'vitest'
import { type AlertRule, excessIn, type Office, type WatchedEntry } from '@/lib/audit/alerts'
import { localDate } from '@/lib/calendar/local-date'

const day = localDate('2026-12-04')
const rule: AlertRule = {
  kind: 'many-drafts',
  isOn: true,
  moreThan: 3,
  withinMinutes: 60,
  opensAt: null,
  closesAt: null,
}
const hours: AlertRule = { ...rule, kind: 'outside-hours', moreThan: 0, opensAt: '07:30', closesAt: '19:30' }

/** On the clock of the hall. */
const office: Office = {
  timeOf: at => ({ day, minutes: at.getUTCHours() * 60 + at.getUTCMinutes() }),
  isOpen: () => true,
}

function view(time: string, draftId: string | null, action = 'draft.view'): WatchedEntry {
  return { at: new Date(`2026-12-04T${time}Z`), action, draftId }
}

/** So many drafts, one a minute from ten o'clock. */
function views(count: number): WatchedEntry[] {
  return Array.from({ length: count }, (_, at) => view(`10:${String(at).padStart(2, '0')}:00`, `d${at}`))
}

describe('too many drafts', () => {
  test.each([
    [3, null],
    [4, 4],
    [9, 9],
  ])('%i of them where more than 3 are too many', (count, found) => {
    expect(excessIn(views(count), rule, office)?.count ?? null).toBe(found)
  })

  test('is not the same draft again and again', () => {
    const again = Array.from({ length: 40 }, (_, at) => view(`10:${String(at).padStart(2, '0')}:00`, 'd0'))
    expect(excessIn([...again, ...views(3).slice(1)], rule, office)).toBeNull()
  })

  test.each([
    ['10:59:59', 4],
    ['11:00:00', null],
    ['11:00:01', null],
  ])('within sixty minutes: the fourth at %s', (time, found) => {
    expect(excessIn([...views(3), view(time, 'd9')], rule, office)?.count ?? null).toBe(found)
  })

  test('of a draft that was left and comes again, the first time has passed', () => {
    const entries = [view('10:00:00', 'a'), view('10:30:00', 'b'), view('10:40:00', 'a'), view('11:10:00', 'c')]
    expect(excessIn([...entries, view('11:20:00', 'd')], rule, office)?.count).toBe(4)
    expect(excessIn([...entries, view('11:30:00', 'd')], rule, office)).toBeNull()
  })

  test('says from when to when the most were seen', () => {
    expect(excessIn([...views(5), view('12:00:00', 'x')], rule, office)).toEqual({
      count: 5,
      firstAt: new Date('2026-12-04T10:00:00Z'),
      latestAt: new Date('2026-12-04T10:04:00Z'),
    })
  })

  test('is nothing where the rule is off, and counts no refusals', () => {
    expect(excessIn(views(9), { ...rule, isOn: false }, office)).toBeNull()
    expect(
      excessIn(
        views(9).map(one => ({ ...one, action: 'draft.refuse' })),
        rule,
        office,
      ),
    ).toBeNull()
  })
})

describe('searches and refusals', () => {
  test.each([
    ['many-searches', 'draft.search'],
    ['refused', 'draft.refuse'],
  ] as const)('%s counts every %s, of whatever draft', (kind, action) => {
    const entries = views(4).map(one => ({ ...one, action, draftId: kind === 'refused' ? 'd0' : null }))
    expect(excessIn(entries, { ...rule, kind }, office)?.count).toBe(4)
    expect(excessIn(entries.slice(1), { ...rule, kind }, office)).toBeNull()
    expect(excessIn(views(9), { ...rule, kind }, office)).toBeNull()
  })
})

describe('outside of hours', () => {
  test.each([
    ['07:29:59', true],
    ['07:30:00', false],
    ['19:29:59', false],
    ['19:30:00', true],
  ])('a draft seen at %s', (time, isRaised) => {
    expect(excessIn([view(time, 'd')], hours, office) !== null).toBe(isRaised)
  })

  test('a closed day has no hours', () => {
    expect(excessIn([view('10:00:00', 'd')], hours, { ...office, isOpen: () => false })?.count).toBe(1)
  })
})

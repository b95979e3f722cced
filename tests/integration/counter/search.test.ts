import { describe, expect, test } from 'vitest'
import { type SearchWords, searchDrafts } from '@/lib/counter/search-drafts'
import { listAudit } from '@/lib/db/audit'
import { withdrawOwnDraft } from '@/lib/db/drafts'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aResident, aStoredDraft } from '@/tests/support/stored-drafts'

let families = 0

/** A family of its own reading: other tests leave theirs behind. */
async function aFamily() {
  const content = aFamilyMovingIn()
  const family = `テスト${'アカサタナハマヤラワ'.charAt(families % 10)}${'イキシチニヒミリ'.charAt(Math.floor(families / 10))}`
  families += 1
  for (const person of content.application.people) person.kana.family = family
  content.application.extra['reservation-number'] = `R-${families}-77`
  return { ...(await aStoredDraft({ content })), family, reservation: `r ${families}７７` }
}

function person(kana: string, birthDate = '昭63.5.14'): SearchWords {
  return { kind: 'person', kana, birthDate }
}

async function idsFound(words: SearchWords, clerk = aClerk()): Promise<readonly string[]> {
  const searched = await searchDrafts(words, await clerk)
  if (searched.kind !== 'found') throw new Error(searched.kind)
  return searched.drafts.map(({ id }) => id)
}

describe('a search', () => {
  test('by reading and birth date finds everybody in a draft, however it is typed', async () => {
    const { id, family } = await aFamily()
    expect(await idsFound(person(`${family}　だいすけ`))).toEqual([id])
    expect(await idsFound(person(`${family}アオイ`, '令和6年2月11日'))).toEqual([id])
    expect(await idsFound(person(`${family}ダイスケ`, '1988-05-15'))).toEqual([])
    expect(await idsFound(person(family))).toEqual([])
  })

  test('by the number of a reservation', async () => {
    const { id, reservation } = await aFamily()
    expect(await idsFound({ kind: 'reservation', number: reservation })).toEqual([id])
  })

  test('shows what to choose by, and no name', async () => {
    const { family } = await aFamily()
    const searched = await searchDrafts(person(`${family}ダイスケ`), await aClerk())
    expect(searched).toMatchObject({
      drafts: [{ people: 4, status: 'submitted', events: '会津若松市に引っ越してきた' }],
    })
    expect(JSON.stringify(searched)).not.toMatch(/渡辺|大輔|テスト|1988/)
  })

  test('finds nothing of what was withdrawn', async () => {
    const family = await aFamily()
    await withdrawOwnDraft(family, aResident)
    expect(await idsFound(person(`${family.family}ダイスケ`))).toEqual([])
  })

  test('finds a department what it may open, and says nothing of the rest', async () => {
    const { id, family } = await aFamily()
    expect(await idsFound(person(`${family}ダイスケ`), aClerk('子育 三恵', ['kodomo-katei']))).toEqual([id])
    expect(await idsFound(person(`${family}ダイスケ`), aClerk('会計 五郎', ['kaikei']))).toEqual([])
  })

  test('is recorded with its way and what it found, and never with its words', async () => {
    const { family } = await aFamily()
    const clerk = await aClerk()
    await searchDrafts(person(`${family}ダイスケ`), clerk)
    const [entry] = await listAudit({ staffId: clerk.staff.id, limit: 1 })
    expect(entry).toMatchObject({ action: 'draft.search', detail: { kind: 'person', found: 1 }, draftId: null })
  })

  test.each<[SearchWords, string]>([
    [person('', '昭63.5.14'), 'kana'],
    [person('ワタナベ', '昭63.2.30'), 'birthDate'],
    [{ kind: 'reservation', number: '－－' }, 'number'],
  ])('%j says which field cannot be read', async (words, field) => {
    expect(await searchDrafts(words, await aClerk())).toEqual({ kind: 'unreadable', field })
  })

  test('is stopped after twenty in a minute, of one clerk', async () => {
    const clerk = await aClerk()
    for (let count = 0; count < 20; count++) await searchDrafts(person('ナナシノゴンベエ'), clerk)
    expect(await searchDrafts(person('ナナシノゴンベエ'), clerk)).toMatchObject({ kind: 'too-many' })
  })
})

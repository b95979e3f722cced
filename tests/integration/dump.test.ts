import { randomInt } from 'node:crypto'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDraft, findOwnDraft } from '@/lib/db/drafts'
import { query } from '@/lib/ops/local-postgres'
import { foundInFolder, foundInTables, needlesFor } from '@/tests/support/needles'
import { aPerson, aResident, draftContent, newDraft } from '@/tests/support/stored-drafts'

const ownerUrl = () => process.env.DATABASE_OWNER_URL ?? ''
/** The log beside the data folder belongs to it. */
const folder = () => path.dirname(process.env.TEST_DATA_FOLDER ?? '')

const digits = [...'零壱弐参肆伍陸漆捌玖']

type Neighbour = {
  family: string
  given: string
  kana: string
  address: string
  oldAddress: string
  phone: string
  birthDate: string
}

/** Nobody's name, address or birth date occurs anywhere else in the repository. */
function neighbour(index: number): Neighbour {
  const number = [...String(index).padStart(2, '0')].map(digit => digits[Number(digit)]).join('')
  return {
    family: `勅使河原${number}`,
    given: `絵馬之介${number}`,
    kana: `テシガワラ${'アイウエオカキクケコ'.slice(index % 10)}`,
    address: `福島県会津若松市蚕養町${number}丁目${index}番地`,
    oldAddress: `沖縄県八重山郡与那国町字与那国${index}番地${number}`,
    phone: `080-47${String(index).padStart(2, '0')}-9136`,
    birthDate: `19${21 + (index % 9)}-1${index % 3}-${11 + (index % 17)}`,
  }
}

async function storeThroughTheDoor(person: Neighbour): Promise<void> {
  const draft = await newDraft()
  const content = draftContent({
    people: [{ ...aPerson(person.family, person.given), kana: { family: person.kana, given: person.kana } }],
    newAddress: { postalCode: '9650005', text: person.address, building: '' },
    oldAddress: { postalCode: '9071801', text: person.oldAddress, building: '' },
    newHead: `${person.family} ${person.given}`,
    phone: person.phone,
  })
  content.answers.members = [{ relation: 'self', 'birth-date': person.birthDate }]
  const created = await createDraft({ ...draft, content }, aResident)
  if (!('receipt' in created)) throw new Error(created.kind)
  const stored = await findOwnDraft({ id: created.receipt.id, ownerKey: draft.ownerKey })
  expect(stored?.content.application.people[0]?.name.family).toBe(person.family)
}

async function everythingFound(texts: readonly string[]): Promise<string[]> {
  await query(ownerUrl(), 'checkpoint')
  const needles = needlesFor(texts)
  return [...(await foundInTables(ownerUrl(), needles)), ...foundInFolder(folder(), needles)]
}

test('who steals the database learns no name, address, telephone number or birth date of fifty residents', async () => {
  const people = Array.from({ length: 50 }, (_, index) => neighbour(index))
  for (const person of people) await storeThroughTheDoor(person)
  expect(await everythingFound(people.flatMap(person => Object.values(person)))).toEqual([])
})

test.each([
  ['plain', (text: string) => text],
  ['hexadecimal', (text: string) => Buffer.from(text).toString('hex')],
  ['base64', (text: string) => Buffer.from(text).toString('base64')],
  ['base64, one byte on', (text: string) => Buffer.from(`x${text}`).toString('base64')],
  ['base64, two bytes on', (text: string) => Buffer.from(`xx${text}`).toString('base64')],
])(
  'the search would find it: a name written in %s is seen in the table, the data file and the WAL',
  async (_, written) => {
    // The WAL remembers earlier runs: each has a name of its own.
    const name = `勅使河原${randomInt(1e12)}`
    expect(await everythingFound([name])).toEqual([])
    await query(ownerUrl(), 'create table canary (note text)')
    try {
      await query(ownerUrl(), 'insert into canary values ($1)', [written(name)])
      const found = (await everythingFound([name])).map(place => place.replace(/.*\/(base|pg_wal)\/.*: /, '$1: '))
      expect(new Set(found)).toEqual(new Set([`public.canary: ${name}`, `base: ${name}`, `pg_wal: ${name}`]))
    } finally {
      await query(ownerUrl(), 'drop table canary')
    }
  },
)

import { describe, expect, test } from 'vitest'
import { readContact, typedContact } from '@/lib/apply/contact'
import { readDetails, typedDetails } from '@/lib/apply/details'
import { readPersonForm, typedPerson } from '@/lib/apply/family'
import { readScreen, typedScreen } from '@/lib/apply/screen'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { applying } from '@/tests/support/applying'

const { application } = aFamilyMovingIn()
const filled = applying(application)

describe('what was typed', () => {
  test('comes back into every screen so that sending it again changes nothing', () => {
    const sentAgain = [
      ...filled.plan.people.map(person => readPersonForm(typedPerson(person, filled).typed, person, filled)),
      readScreen(typedScreen('address', filled), 'address', filled),
      readContact(typedContact(filled), filled),
      readDetails(typedDetails(filled), filled),
    ]
    for (const read of sentAgain) {
      const { application: after, mistakes } = read(filled.application)
      expect(mistakes).toEqual([])
      expect({ ...after, newHead: '', oldHead: '' }).toEqual({ ...filled.application, newHead: '', oldHead: '' })
    }
  })

  test('offers the next person the family name of the first, until they have one', () => {
    const [first] = application.people
    const second = filled.plan.people[1]
    if (!first || !second) throw new Error('the family has more than one person')
    const fresh = applying({ ...application, people: [first] })
    const { typed, isCopied } = typedPerson(second, fresh)
    expect([typed.text('name-family'), typed.text('kana-family'), isCopied]).toEqual(['渡辺', 'ワタナベ', true])
    expect(typedPerson(second, filled).isCopied).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { readProcedureForm } from '@/lib/rule-sets/read-form'

function posted(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('what a browser posted', () => {
  test('is read by name; what nobody gave is left out', () => {
    const form = readProcedureForm(
      posted(
        ['title.ja', '題名'],
        ['__proto__', 'x'],
        ['$ACTION_KEY', 'k'],
        ['requiredWhen/p1/subject', 'always'],
        ['requiredWhen/x/subject', 'always'],
      ),
    )
    expect(form.fields).toEqual({ 'title.ja': '題名' })
    expect(form.conditions).toMatchObject({ requiredWhen: [{ id: 'p1', subject: 'always' }] })
  })

  test('falls back to the first word of a menu that was tampered with', () => {
    const form = readProcedureForm(
      posted(
        ['when/p1/subject', 'member'],
        ['when/p1/members', 'nobody'],
        ['when/p1/joins', 'xor'],
        ['when/p1/reachedOn', 'never'],
      ),
    )
    expect(form.conditions.when).toMatchObject([{ members: 'any-member', joins: 'all', reachedOn: 'eve' }])
  })

  test('takes no more rows and no longer values than anybody writes', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`when/p${index}/subject`, 'always'] as const)
    const form = readProcedureForm(posted(['title.ja', 'あ'.repeat(20_000)], ...rows))
    expect(form.conditions.when).toHaveLength(200)
    expect(form.fields['title.ja']).toHaveLength(10_000)
  })
})

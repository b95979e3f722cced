import { describe, expect, test } from 'vitest'
import { AccountForm, accountFormOf, readAccount } from '@/lib/staff/account-form'

const typed = { loginName: 'sato', displayName: '佐藤 由美', role: 'clerk', departmentIds: ['shimin'] }

function read(changes: Partial<AccountForm> = {}) {
  return readAccount(AccountForm.parse({ ...typed, ...changes }), ['shimin', 'zeimu'])
}

describe('what was typed for an account', () => {
  test('is read as it was meant', () => {
    expect(read({ loginName: ' ＳＡＴＯ ', directoryName: ' 00123 ' }).account).toEqual({
      ...typed,
      directoryName: '00123',
    })
  })

  test('without a directory name has none', () => {
    expect(read().account?.directoryName).toBeNull()
  })

  test.each<[string, Partial<AccountForm>, keyof AccountForm]>([
    ['a login of one letter', { loginName: 's' }, 'loginName'],
    ['a login of 51 letters', { loginName: 's'.repeat(51) }, 'loginName'],
    ['a login in Japanese', { loginName: '佐藤' }, 'loginName'],
    ['no name', { displayName: '　' }, 'displayName'],
    ['a name of 101 letters', { displayName: '佐'.repeat(101) }, 'displayName'],
    ['no role', { role: '' }, 'role'],
    ['a role that there is not', { role: 'root' }, 'role'],
    ['a department that there is not', { departmentIds: ['shimin', 'moon'] }, 'departmentIds'],
    ['a directory name of 201 letters', { directoryName: 'd'.repeat(201) }, 'directoryName'],
  ])('%s is refused at its field', (_, changes, field) => {
    expect(read(changes).problems.map(problem => problem.field)).toEqual([field])
  })

  test('comes from a form with any number of departments', () => {
    const posted = new FormData()
    for (const id of ['shimin', 'zeimu']) posted.append('departmentIds', id)
    posted.set('role', 'clerk')
    expect(accountFormOf(posted)).toMatchObject({ departmentIds: ['shimin', 'zeimu'], role: 'clerk', loginName: '' })
  })
})

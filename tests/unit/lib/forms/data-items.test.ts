import { describe, expect, test } from 'vitest'
import { isPath } from '@/lib/forms/binding'
import { dataItems, dataItemsFor, extraKey, findDataItem } from '@/lib/forms/data-items'
import { type FormId, formIds } from '@/lib/forms/form-ids'
import { dataItemsOf, pathsOf } from '@/lib/forms/needed-items'
import type { Template } from '@/lib/forms/template'
import { requireTemplate } from '@/lib/forms/templates'

function templates(...forms: readonly FormId[]): Template[] {
  return forms.map(requireTemplate)
}

function itemIdsOf(form: FormId): readonly string[] {
  return dataItemsOf(requireTemplate(form))
}

describe('the data items', () => {
  test('have one id each', () => {
    const ids = dataItems.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(formIds)('are all that %s binds to', form => {
    expect(itemIdsOf(form).filter(id => findDataItem(id) === null)).toEqual([])
  })

  test('are each printed by some form', () => {
    const printed = new Set(formIds.flatMap(itemIdsOf))
    expect(dataItems.filter(({ id }) => !printed.has(id))).toEqual([])
  })

  test('offer words for every option', () => {
    const choices = dataItems.filter(({ kind }) => kind === 'choice' || kind === 'checks')
    expect(choices.filter(({ options = [] }) => options.length < 2)).toEqual([])
  })

  test('of several forms are asked once, in one order', () => {
    const one = dataItemsFor(templates('juminido-todoke'))
    const both = dataItemsFor(templates('kokuho-shikaku', 'juminido-todoke', 'juminido-todoke'))
    expect(both.filter(item => one.includes(item))).toEqual(one)
    expect(new Set(both).size).toBe(both.length)
  })

  test('of a move include both addresses, of 印鑑登録 only the new one', () => {
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
    expect(ids(dataItemsFor(templates('juminido-todoke')))).toEqual(
      expect.arrayContaining(['old-address', 'new-address']),
    )
    expect(ids(dataItemsFor(templates('inkan-toroku')))).not.toContain('old-address')
  })

  test('ask for a bank account only where money is paid, for a proxy only with 委任状', () => {
    expect(formIds.filter(form => itemIdsOf(form).includes('bank'))).toEqual(['jidoteate-nintei', 'kodomo-iryohi'])
    expect(dataItemsFor(templates('juminido-todoke')).map(({ id }) => id)).not.toContain('proxy')
    expect(dataItemsFor(templates('ininjo')).map(({ id }) => id)).toContain('proxy')
  })

  test('keep one answer for each person asked', () => {
    expect([extraKey('dog-name'), extraKey('new-school', 2)]).toEqual(['dog-name', 'new-school.2'])
  })
})

describe('a path', () => {
  test.each(formIds)('of %s exists in the data', form => {
    expect(pathsOf(requireTemplate(form)).filter(path => !isPath(path))).toEqual([])
  })

  test.each(['filer.shoeSize', 'nobody.name', 'newAddress.town', 'lists.people', 'filer', 'movedOn.year', 'extra.a.b'])(
    '%s is refused',
    path => {
      expect(isPath(path)).toBe(false)
    },
  )
})

import { describe, expect, test } from 'vitest'
import { isPath } from '@/lib/forms/binding'
import { dataItems, dataItemsFor, extraKey, findDataItem } from '@/lib/forms/data-items'
import { type FormId, formIds } from '@/lib/forms/form-ids'
import { dataItemsOf, pathsOf } from '@/lib/forms/needed-items'
import type { Template } from '@/lib/forms/template'
import { requireTemplate } from '@/lib/forms/templates'

const moving = ['moving-in']

function templates(...forms: readonly FormId[]): Template[] {
  return forms.map(requireTemplate)
}

function itemIdsOf(form: FormId): readonly string[] {
  return dataItemsOf(requireTemplate(form))
}

function idsFor(form: FormId, events: readonly string[]): readonly string[] {
  return dataItemsFor(templates(form), events).map(({ id }) => id)
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
    const printed = new Set(formIds.flatMap(form => itemIdsOf(form)))
    expect(dataItems.filter(({ id }) => !printed.has(id))).toEqual([])
  })

  test('offer words for every option', () => {
    const choices = dataItems.filter(({ kind }) => kind === 'choice' || kind === 'checks')
    expect(choices.filter(({ options = [] }) => options.length < 2)).toEqual([])
  })

  test('of several forms are asked once, in one order', () => {
    const one = dataItemsFor(templates('juminido-todoke'), moving).map(({ id }) => id)
    const both = dataItemsFor(templates('kokuho-shikaku', 'juminido-todoke', 'juminido-todoke'), moving).map(
      ({ id }) => id,
    )
    expect(both.filter(id => one.includes(id))).toEqual(one)
    expect(new Set(both).size).toBe(both.length)
  })

  test('of a move include both addresses, of 印鑑登録 only the new one', () => {
    expect(idsFor('juminido-todoke', moving)).toEqual(expect.arrayContaining(['old-address', 'new-address']))
    expect(idsFor('inkan-toroku', moving)).not.toContain('old-address')
  })

  test('take the home for the address that is being left until the day of leaving', () => {
    expect(idsFor('inkan-toroku', ['moving-out'])).toContain('old-address')
    expect(idsFor('inkan-toroku', ['marriage'])).toContain('new-address')
  })

  test('speak of an old and a new address only where somebody moves', () => {
    const labels = (events: readonly string[]) =>
      dataItemsFor(templates('juminido-todoke'), events).flatMap(({ kind, label }) =>
        kind === 'address' ? [label.ja] : [],
      )
    expect([labels(moving), labels(['household-change'])]).toEqual([['新しい住所', '前の住所'], ['住所']])
  })

  test('that only the filer’s part of a form prints are asked of nobody else', () => {
    const domicile = (form: FormId) =>
      dataItemsFor(templates(form), []).find(({ id }) => id === 'registered-domicile')?.within
    expect([domicile('tenseki-todoke'), domicile('juminido-todoke')]).toEqual(['filer', 'everyone'])
  })

  test('ask who died only where somebody did', () => {
    expect(idsFor('kokuho-sosaihi', ['death'])).toContain('deceased-name')
    expect(idsFor('kokuho-shikaku', moving)).not.toContain('deceased-name')
  })

  test('ask for a bank account only where money is paid, for a proxy only with 委任状', () => {
    const paying = formIds.filter(form => idsFor(form, []).includes('bank'))
    expect(paying).toEqual(expect.arrayContaining(['jidoteate-nintei', 'kodomo-iryohi', 'kokuho-sosaihi']))
    for (const form of ['juminido-todoke', 'inkan-toroku', 'kouki-shikaku'] as const) expect(paying).not.toContain(form)
    expect(idsFor('juminido-todoke', moving)).not.toContain('proxy')
    expect(idsFor('ininjo', moving)).toContain('proxy')
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

import type { CityForm, PlacedField } from '@/lib/rules/schema'
import { type ListName, listNames } from './form-data'
import type { Content, NamedPath, Path, Placed, Template } from './template'

/** The city's own PDF as a template: one sheet a page, every value placed where the city said. */
export function templateOfCityForm({ id, number, title, pdf, pages, fields }: CityForm): Template {
  return {
    id,
    number,
    title,
    basis: '',
    ...(isAboutOnePerson(fields) ? { isPerPerson: true } : {}),
    sheets: pages.map(({ width, height }, index) => ({
      size: { width, height },
      orientation: 'portrait',
      background: { pdf, page: index + 1 },
      elements: fields.filter(({ page }) => page === index + 1).map(placedField),
    })),
    continuation: null,
  }
}

export function isListName(text: string): text is ListName {
  return (listNames as readonly string[]).includes(text)
}

/** It speaks of the person the procedure is about, and has no list of all of them: everybody gets a copy. */
function isAboutOnePerson(fields: readonly PlacedField[]): boolean {
  return fields.some(({ bind }) => bind.startsWith('subject.')) && !fields.some(one => one.person?.list === 'concerned')
}

function placedField(field: PlacedField): Placed {
  const { x, y, width, height, person } = field
  const who = person && isListName(person.list) ? { person: { list: person.list, seat: person.seat } } : {}
  return { kind: 'placed', x, y, width, height, content: contentOf(field), ...who }
}

/** What it binds to is checked where a form is read, and again by the checks of the rule set. */
function contentOf({ draw, label, bind: path }: PlacedField): Content {
  const bind = path as Path
  switch (draw.kind) {
    case 'text':
      return { kind: 'value', label, bind, format: draw.format, size: draw.size, align: draw.align }
    case 'name':
      return { kind: 'name', label, bind: bind.replace(/\.name$/, '') as NamedPath }
    case 'digits':
      return { kind: 'digits', label, bind, format: draw.format, boxes: draw.boxes }
    case 'mark':
      return { kind: 'mark', label, bind, when: draw.when, shape: draw.shape }
    case 'qr':
      return { kind: 'qr', label, bind }
  }
}

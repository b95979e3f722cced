import type { PdfDocument } from './pen'

/** An element of the structure tree under which more can be put. */
export type Tag = { readonly doc: PdfDocument; readonly element: StructElement }

type StructElement = ReturnType<PdfDocument['struct']>
type TagOptions = { readonly title?: string; readonly alt?: string; readonly scope?: 'Row' | 'Column' }

export function rootTag(doc: PdfDocument): Tag {
  const element = doc.struct('Document')
  doc.addStructure(element)
  return { doc, element }
}

export function openTag({ doc, element }: Tag, type: string, options: TagOptions = {}): Tag {
  const child = doc.struct(type, options)
  element.add(child)
  return { doc, element: child }
}

export function closeTag({ element }: Tag): void {
  element.end()
}

/** Everything `draw` draws is the content of one new element. */
export function tagged(
  { doc, element }: Tag,
  { type, ...options }: TagOptions & { readonly type: string },
  draw: () => void,
): void {
  element.add(doc.struct(type, options, draw))
}

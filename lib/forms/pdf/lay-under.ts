import { PDFDocument, PDFName, type PDFPage, type TransformationMatrix } from '@cantoo/pdf-lib'

/** A page of another PDF that belongs under a page of ours; pages count from 0 in ours and from 1 in the other. */
export type PaperUnder = { readonly page: number; readonly pdf: Uint8Array; readonly from: number }

/**
 * Prints the city's own paper under what we drew. Only what is drawn on its pages comes along: no scripts, links,
 * attachments or fields to fill in. To a screen reader it is an artifact, as what stands there is said by our own tags.
 */
export async function layUnder(drawn: Uint8Array, papers: readonly PaperUnder[]): Promise<Uint8Array> {
  if (papers.length === 0) return drawn
  const document = await PDFDocument.load(drawn, { updateMetadata: false })
  for (const pdf of new Set(papers.map(one => one.pdf))) {
    await putUnder(
      document,
      pdf,
      papers.filter(one => one.pdf === pdf),
    )
  }
  return document.save({ addDefaultPage: false })
}

/** As it is seen: cropped and turned. Millimetres upright are measured the same way. */
export function seenSize(page: PDFPage): { readonly width: number; readonly height: number } {
  const { width, height } = page.getCropBox()
  return quarterTurns(page) % 2 === 0 ? { width, height } : { width: height, height: width }
}

const paper = PDFName.of('CityPaper')

/** Pages of one PDF together, so that the fonts they share come along once. */
async function putUnder(document: PDFDocument, pdf: Uint8Array, pages: readonly PaperUnder[]): Promise<void> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false })
  const drawn = pages
    .map(({ page, from }) => ({ page: document.getPage(page), under: source.getPage(from - 1) }))
    .filter(({ under }) => under.node.Contents())
  for (const { under } of drawn) keepWhatIsDrawn(under)
  const seen = drawn.map(({ under }) => seenBox(under))
  const turned = drawn.map(({ under }) => upright(under))
  const embedded = await document.embedPages(
    drawn.map(({ under }) => under),
    seen,
    turned,
  )

  for (const [index, { page }] of drawn.entries()) {
    const under = embedded[index]
    if (!under) continue
    page.node.normalize()
    page.node.setXObject(paper, under.ref)
    const first = document.context.register(document.context.flateStream('/Artifact BMC q /CityPaper Do Q EMC\n'))
    page.node.normalizedEntries().Contents?.insert(0, first)
  }
}

const whatIsDrawn = ['Type', 'Parent', 'Contents', 'Resources', 'MediaBox', 'CropBox', 'Rotate'].map(PDFName.of)

/** The library copies a page with all that hangs on it, actions and annotations included. */
function keepWhatIsDrawn({ node }: PDFPage): void {
  for (const key of node.keys()) if (!whatIsDrawn.includes(key)) node.delete(key)
}

function seenBox(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox()
  return { left: x, bottom: y, right: x + width, top: y + height }
}

/** Moves the seen part to the origin and turns it the way it is shown. */
function upright(page: PDFPage): TransformationMatrix {
  const { x, y, width, height } = page.getCropBox()
  const matrices: readonly TransformationMatrix[] = [
    [1, 0, 0, 1, -x, -y],
    [0, -1, 1, 0, -y, x + width],
    [-1, 0, 0, -1, x + width, y + height],
    [0, 1, -1, 0, y + height, -x],
  ]
  return matrices[quarterTurns(page)] ?? [1, 0, 0, 1, -x, -y]
}

function quarterTurns(page: PDFPage): number {
  return (((page.getRotation().angle / 90) % 4) + 4) % 4
}

/** Reads the QR code in what a camera shows; null when there is none to be seen. */
export type ReadPicture = (video: HTMLVideoElement) => Promise<string | null>

type Detector = { readonly detect: (image: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]> }
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector
  readonly getSupportedFormats: () => Promise<readonly string[]>
}

/** The browser's own detector where it has one, else the decoder of the library that draws our codes, fetched now. */
export async function readerOfPictures(): Promise<ReadPicture> {
  const { BarcodeDetector } = window as unknown as { readonly BarcodeDetector?: DetectorClass }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  return BarcodeDetector && formats.includes('qr_code')
    ? readWith(new BarcodeDetector({ formats: ['qr_code'] }))
    : readOurselves()
}

function readWith(detector: Detector): ReadPicture {
  return async video => {
    const found = await detector.detect(video).catch(() => [])
    return found[0]?.rawValue || null
  }
}

async function readOurselves(): Promise<ReadPicture> {
  const { default: decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async video => {
    const { videoWidth: width, videoHeight: height } = video
    if (!context || width === 0) return null
    Object.assign(canvas, { width, height })
    context.drawImage(video, 0, 0)
    try {
      return decodeQR(context.getImageData(0, 0, width, height))
    } catch {
      return null
    }
  }
}

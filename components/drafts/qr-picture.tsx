import type { QrSymbol } from '@/lib/handoff/qr'

/** Black on white whatever the page looks like: scanners know nothing else. */
export function QrPicture({ symbol: { size, path }, label }: { readonly symbol: QrSymbol; readonly label: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}

/** Minutes against a mark. Drawn, not styled: the page's policy allows no style of its own to an element. */
export function WaitBar({ minutes, target, most }: { minutes: number; target: number; most: number }) {
  const isLate = minutes > target
  const at = (value: number) => Math.min(100, (value / most) * 100)
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" className="mt-0.5 block h-3 w-full">
      <rect x="0" y="3" width="100" height="6" className="fill-solid-gray-100" />
      <rect x="0" y="3" width={at(minutes)} height="6" className={isLate ? 'fill-orange-800' : 'fill-blue-600'} />
      <rect x={at(target)} y="0" width="1.2" height="12" className="fill-solid-gray-600" />
    </svg>
  )
}

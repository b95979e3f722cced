import type { Finding } from '../../finding'
import type { Situation } from '../../situation'

/** The finding with answers that show it, where there are any. */
export function shown(finding: Finding, witness: Situation | undefined): Finding {
  return witness ? { ...finding, witness } : finding
}

/** What the desk is told after a scan that opened nothing. */
export type ScanState = {
  readonly problem: string | null
  readonly note: string | null
  /** Put back into the field to be compared and corrected; too long a code is not. */
  readonly typed: string
  /** The part of a code that waits for the other one. */
  readonly held: string
} | null

export type ScanAction = (state: ScanState, form: FormData) => Promise<ScanState>

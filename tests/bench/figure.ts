/** One measured figure. `ratio`: how many times the competitor `against` takes, measured in the same run. */
export type Figure = {
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly against?: string
  readonly ratio?: number
}

export function printFigures(figures: readonly Figure[], asJson: boolean): void {
  if (asJson) for (const figure of figures) console.log(JSON.stringify(figure))
  else console.table(Object.fromEntries(figures.map(row)))
}

function row({ figure, value, unit, against, ratio }: Figure): readonly [string, Record<string, string | number>] {
  return [
    figure,
    { value: rounded(value), unit, against: against ?? '', ratio: ratio === undefined ? '' : rounded(ratio) },
  ]
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

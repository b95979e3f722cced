/** The part of logic-solver (minisat) that the tests use; the package has no types of its own. */
declare module 'logic-solver' {
  type Formula = object | string
  type Solver = { require(formula: Formula): void; solve(): object | null }
  const Logic: {
    readonly Solver: new () => Solver
    readonly TRUE: string
    readonly FALSE: string
    and(...formulas: Formula[]): Formula
    or(...formulas: Formula[]): Formula
    not(formula: Formula): Formula
    exactlyOne(...formulas: Formula[]): Formula
  }
  export default Logic
}

import type { Accounts } from './server'

/** What a worker of the browser tests has to itself, so that two tests at once never meet: server, database, directory. */
export type OwnServer = { readonly url: string; readonly accounts: Accounts; readonly directory: string }

export const allData = '.data/e2e'

export function ownServer(): OwnServer {
  return JSON.parse(process.env.E2E_SERVERS ?? '[]')[ownIndex()]
}

/** Relative to the root. */
export function ownData(): string {
  return dataOf(ownIndex())
}

export function dataOf(worker: number): string {
  return `${allData}/${worker}`
}

function ownIndex(): number {
  return Number(process.env.TEST_PARALLEL_INDEX)
}

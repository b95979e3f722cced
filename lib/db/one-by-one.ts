import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type OneConnection = Awaited<ReturnType<Adapter['startTransaction']>>

/**
 * Prisma asks at once for the relations of a row that it does not join, also in a transaction, which has one connection: pg 8
 * warns of that, pg 9 refuses it. Here the queries of a transaction wait for one another.
 */
export class OneByOne extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async isolation => inTurn(await start(isolation))
    return adapter
  }
}

function inTurn(connection: OneConnection): OneConnection {
  const [queryRaw, executeRaw] = [connection.queryRaw.bind(connection), connection.executeRaw.bind(connection)]
  let last: Promise<unknown> = Promise.resolve()
  function next<T>(ask: () => Promise<T>): Promise<T> {
    const mine = last.then(ask, ask)
    last = mine
    return mine
  }
  connection.queryRaw = query => next(() => queryRaw(query))
  connection.executeRaw = query => next(() => executeRaw(query))
  return connection
}

import { disconnectDatabase } from '@/lib/db/client'
import { seed } from '@/prisma/seed'
import { type DemoAccount, renewDemoAccounts } from './demo-accounts'
import { setUpDemoDesks } from './demo-desks'

/** What a database needs before the first page: rules, and on the embedded one somebody who can sign in. */
export async function furnish(isEmbedded: boolean): Promise<DemoAccount[]> {
  try {
    await seed(isEmbedded)
    if (!isEmbedded) return []
    await setUpDemoDesks()
    return await renewDemoAccounts()
  } finally {
    await disconnectDatabase()
  }
}

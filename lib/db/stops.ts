import 'server-only'
import { database } from './client'

/** The departments a case has been sent to, also those it no longer needs. */
export async function listStopDepartments(draftId: string): Promise<readonly string[]> {
  const rows = await database().stop.findMany({ where: { draftId }, select: { departmentId: true } })
  return rows.map(({ departmentId }) => departmentId)
}

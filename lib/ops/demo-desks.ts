import { createDesk } from '@/lib/db/desks'

const desks = [
  { number: '1', departmentId: 'shimin' },
  { number: '2', departmentId: 'shimin' },
  { number: '3', departmentId: 'kokuho-nenkin' },
  { number: '5', departmentId: 'kodomo-katei' },
  { number: '7', departmentId: 'kenko-zoshin' },
  { number: '9', departmentId: 'nozei' },
] as const

/** On the embedded database only; those that are there stay as they are. */
export async function setUpDemoDesks(): Promise<void> {
  for (const desk of desks) await createDesk({ ...desk, hours: '' }, { staffId: null, terminal: 'command' })
}

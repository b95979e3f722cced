import { query } from '@/lib/ops/local-postgres'
import { prepareSurroundings } from '@/lib/ops/surroundings'

// Into the database of a server that is running, and must go on running: nothing is stopped at the end.
await prepareSurroundings()
const [loginName = '', number = ''] = process.argv.slice(2)
const { rows } = await query(
  process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? '',
  `insert into desk (number, department_id, staff_id, seated_at)
   select $2, 'shimin', id, now() from staff_member where login_name = $1
   on conflict (staff_id) do update set removed_at = null returning id`,
  [loginName, number],
)
process.stdout.write(`${JSON.stringify(rows[0])}\n`, () => process.exit(0))

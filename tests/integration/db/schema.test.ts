import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { query } from '@/lib/ops/local-postgres'
import { inRoot } from '@/lib/ops/paths'

/** The migrations are written by hand: this is what keeps them and prisma/schema.prisma the same. */

const types: Readonly<Record<string, string>> = {
  String: 'text',
  'String[]': 'text[]',
  'String @db.Uuid': 'uuid',
  'DateTime @db.Timestamptz(3)': 'timestamp(3) with time zone',
  'DateTime @db.Date': 'date',
  Boolean: 'boolean',
  Int: 'integer',
  BigInt: 'bigint',
  Bytes: 'bytea',
  Json: 'jsonb',
}

const scalars = new Set(Object.keys(types).map(type => type.split(' ')[0]))

/** `table.column type` and whether it may be null, as the schema has it. */
function declared(): string[] {
  const schema = readFileSync(inRoot('prisma/schema.prisma'), 'utf8')
  return [...schema.matchAll(/^model \w+ \{(.+?)^\}/gms)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1]
    const fields = [...body.matchAll(/^ {2}(\w+) +(\w+(?:\[\])?)(\??)( .*)?$/gm)].filter(([, , type = '']) =>
      scalars.has(type),
    )
    return fields.map(([, name, type, optional, rest = '']) => {
      const column = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name
      const native = /@db\.\w+(\(\d\))?/.exec(rest)?.[0]
      return `${table}.${column} ${types[native ? `${type} ${native}` : `${type}`]}${optional ? ' null' : ''}`
    })
  })
}

async function existing(): Promise<string[]> {
  const { rows } = await query(
    process.env.DATABASE_OWNER_URL ?? '',
    `select format('%s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
       case when a.attnotnull then '' else ' null' end) as line
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and c.relname <> '_prisma_migrations'`,
  )
  return rows.map(({ line }) => line)
}

describe('the tables', () => {
  test('have the columns that the schema declares, and no others', async () => {
    expect((await existing()).sort()).toEqual(declared().sort())
  })
})

import pg from 'pg'

/** A value of a row in PostgreSQL's binary COPY format. Null where there is none. */
export type Field = Buffer | null

const batchBytes = 1 << 20

/** COPY table (columns) FROM STDIN: the one way to bring in a million rows in minutes. `pg` itself knows only its messages. */
export async function copyRows(url: string, into: string, rows: Iterable<readonly Field[]>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Millions of lookups in parent rows that were written by the same loop.
    await client.query('SET session_replication_role = replica')
    await new Promise<void>((resolve, reject) => client.query(new Copy(into, rows, resolve, reject)))
  } finally {
    await client.end()
  }
}

type Wire = {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  stream: { write(data: string): boolean; writableNeedDrain: boolean; once(event: 'drain', then: () => void): void }
}

/** What `pg` asks of anything that it is given to submit. */
class Copy implements pg.Submittable {
  constructor(
    private readonly into: string,
    private readonly rows: Iterable<readonly Field[]>,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: pg.Connection): void {
    ;(connection as unknown as Wire).query(`COPY ${this.into} FROM STDIN (FORMAT binary)`)
  }

  handleCopyInResponse(connection: pg.Connection): void {
    void this.send(connection as unknown as Wire)
  }

  handleError(error: Error): void {
    this.reject(error)
  }

  handleReadyForQuery(): void {
    this.resolve()
  }

  handleCommandComplete(): void {}

  private async send(wire: Wire): Promise<void> {
    let waiting: Buffer[] = [header]
    let bytes = 0
    for (const row of this.rows) {
      const encoded = encodeRow(row)
      waiting.push(encoded)
      bytes += encoded.length
      if (bytes < batchBytes) continue
      wire.sendCopyFromChunk(Buffer.concat(waiting))
      waiting = []
      bytes = 0
      if (wire.stream.writableNeedDrain) await new Promise<void>(then => wire.stream.once('drain', then))
    }
    wire.sendCopyFromChunk(Buffer.concat([...waiting, trailer]))
    wire.endCopyFrom()
  }
}

const header = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])
const trailer = Buffer.from([0xff, 0xff])

function encodeRow(row: readonly Field[]): Buffer {
  const parts = [int16(row.length)]
  for (const field of row) {
    parts.push(int32(field?.length ?? -1))
    if (field) parts.push(field)
  }
  return Buffer.concat(parts)
}

export function uuid(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}

const postgresEpochMs = Date.UTC(2000, 0, 1)

export function timestamp(at: Date): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(at.getTime() - postgresEpochMs) * 1000n)
  return bytes
}

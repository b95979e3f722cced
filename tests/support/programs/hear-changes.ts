import { hearing, listenForChanges } from '@/lib/db/changes'

// Another process of the application on the same database: says what it hears of the queue, a line each.
listenForChanges('queue', ({ id }) => process.stdout.write(`${id}\n`))
const ready = setInterval(() => {
  if (hearing() !== 'listening') return
  clearInterval(ready)
  process.stdout.write('listening\n')
}, 20)
process.stdin.on('end', () => process.exit(0)).resume()

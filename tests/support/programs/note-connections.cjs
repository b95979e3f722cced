/* Loaded into a server before anything else: notes where it connects to and which names it asks for, in the file named for it. */
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

const file = process.env.TEST_CONNECTIONS_FILE
const note = place => file && appendFileSync(file, `${place}\n`)

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [given] = Array.isArray(args[0]) ? args[0] : args
  const { host, port, path } = typeof given === 'object' && given !== null ? given : { port: given, host: args[1] }
  // A path is a socket of this very machine.
  if (!path) note(`tcp ${host ?? 'localhost'} ${port}`)
  return connect.apply(this, args)
}

const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...args) {
  note(`udp ${args.filter(arg => typeof arg === 'string' || typeof arg === 'number').join(' ')}`)
  return send.apply(this, args)
}

for (const asker of [dns, dns.promises])
  for (const name of Object.keys(asker).filter(
    name => /^(lookup|resolve)/.test(name) && typeof asker[name] === 'function',
  )) {
    const ask = asker[name]
    asker[name] = function (...args) {
      note(`name ${String(args[0])}`)
      return ask.apply(this, args)
    }
  }

import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { converse } from './conversation.ts'
import type { MessageName } from './message.ts'
import type { Script } from './script.ts'

/** A server that speaks Bolt and does what its script says. */
export type Stub = {
  readonly url: string
  readonly port: number
  /** How many connections there are now. */
  readonly connections: () => number
  /** How many there were in all. */
  readonly accepted: () => number
  /** How often a message came. */
  readonly heard: (name: MessageName) => number
  /** Cuts all connections and refuses new ones. */
  readonly close: () => Promise<void>
}

export const openBoltStub = async (script: Script): Promise<Stub> => {
  const sockets = new Set<Socket>()
  const counts = new Map<MessageName, number>()
  let accepted = 0
  const server = createServer((socket) => {
    accepted += 1
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    // That the other side goes away is nothing special here.
    socket.on('error', () => socket.destroy())
    converse(socket, script, `127.0.0.1:${portOf(server.address())}`, (name) =>
      counts.set(name, (counts.get(name) ?? 0) + 1),
    )
  })
  await new Promise<void>((resolve) =>
    server.listen(script.port ?? 0, '127.0.0.1', () => resolve()),
  )
  const port = portOf(server.address())
  return {
    url: `bolt://127.0.0.1:${port}`,
    port,
    connections: () => sockets.size,
    accepted: () => accepted,
    heard: (name) => counts.get(name) ?? 0,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0

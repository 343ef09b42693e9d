import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'
import { Link } from './link.ts'
import type { Bytes, Fault } from './link.ts'

/** A piece of wire between clients and a port, with faults that can be switched while it is in use. */
export type Proxy = {
  readonly port: number
  /** What happens to the wire from now on; undefined: nothing. Links that are open get it too. */
  set: (fault: Fault | undefined) => void
  /** Where new connections lead: a server that was started again may have another port. */
  aim: (port: number) => void
  /** Ends all open connections at once. Gives how many there were. */
  cut: () => number
  /** How many connections are open, and how many were ever made. */
  readonly open: number
  readonly made: number
  /** How many connections ended because of `cut` or a fault. */
  readonly broken: number
  /** How many bytes were passed on each way. */
  readonly bytes: Readonly<Bytes>
  close: () => Promise<void>
}

/** Opens a proxy on loopback in front of a port of loopback. */
export const openProxy = async (target: number): Promise<Proxy> => {
  const links = new Set<Link>()
  let [made, broken, aimed] = [0, 0, target]
  const bytes: Bytes = { up: 0, down: 0 }
  let fault: Fault | undefined
  const take = (client: Socket): void => {
    made += 1
    if (fault?.type === 'refuse') {
      broken += 1
      return void client.resetAndDestroy()
    }
    const link = new Link(client, connect(aimed, '127.0.0.1'), bytes, () => {
      broken += 1
    })
    links.add(link)
    link.ended.then(() => links.delete(link)).catch(() => undefined)
    link.set(fault)
  }
  const server = createServer({ noDelay: true }, take).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const cut = (): number => {
    const all = [...links]
    for (const link of all) link.cut()
    return all.length
  }
  return {
    port: address.port,
    set: (next) => {
      fault = next
      for (const link of links) link.set(next)
    },
    aim: (port) => {
      aimed = port
    },
    cut,
    get open() {
      return links.size
    },
    get made() {
      return made
    },
    get broken() {
      return broken
    },
    bytes,
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { Connection } from '../../../graph/store/neo4j/connection.ts'
import { statements } from '../../../graph/store/neo4j/statements.ts'
import { codeOfAsync } from '../../store/code-of-async.ts'

/** How a Neo4j of today greets: “choose yourself”, one range of versions, no capabilities. */
const greeting = Buffer.from([0, 0, 1, 0xff, 1, 0, 8, 8, 5, 0])

test.for(Array.from({ length: greeting.length }, (_, length) => length))(
  'a database of whose greeting %i bytes come is called unreachable',
  async (length) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.once('data', () => socket.end(greeting.subarray(0, length)))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const connection = new Connection(
      `bolt://127.0.0.1:${port}`,
      {},
      { callMs: 300, tryMs: 200, absentMs: 100 },
    )
    onTestFinished(() => connection.close())
    expect(await codeOfAsync(connection.read(statements.marks))).toBe('store-unreachable')
  },
)

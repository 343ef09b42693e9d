import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildApp } from '../../api/app.ts'
import { settingsFrom } from '../../api/env.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { toBody } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'

/** Each way of serving runs in a process of its own, as Vonk does. */
const [way = '', file = '', map = '', headers = '{}'] = process.argv.slice(2)
const store = await openStore(`sqlite:${file}`, { readonly: true })

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

/** Vonk as it is, asked by a browser with a session. */
const vonk = async (): Promise<void> => {
  const { app, house } = await buildApp({ store, settings: settingsFrom({ VONK_PORT: '0' }) })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  house.doors.listensOn(port)
  const cookie = house.sessions.redeem(house.sessions.newLink())
  say({ port, cookie: `${house.doors.cookie}=${cookie}` })
}

/** A plain server that holds the map in memory and writes it out for every request. */
const plain = async (): Promise<void> => {
  const body = toBody(await store.load(asMapId(map)))
  const fixed = JSON.parse(headers) as { [name: string]: string }
  const server = createServer((_request, response) => {
    const text = JSON.stringify(body)
    response.writeHead(200, { ...fixed, 'content-length': Buffer.byteLength(text) })
    response.end(text)
  })
  server.listen(0, '127.0.0.1', () =>
    say({ port: (server.address() as AddressInfo).port, cookie: '' }),
  )
}

await (way === 'vonk' ? vonk() : plain())

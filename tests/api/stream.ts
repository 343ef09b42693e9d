import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { token } from './vonk.ts'
import type { Vonk } from './vonk.ts'

export type StreamEvent = { readonly id?: number; readonly event: string; readonly data: string }

export type Stream = {
  readonly headers: { readonly [name: string]: unknown }
  /** The next events, waiting until there are so many. */
  take(count: number): Promise<readonly StreamEvent[]>
  readonly ended: Promise<void>
  cut(): void
}

/** Makes Vonk listen on a free port. */
export const listening = async ({ app, house }: Vonk): Promise<number> => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  house.doors.listensOn(port)
  return port
}

/** Reads a stream of events over a real connection. */
export const openStream = (
  port: number,
  path: string,
  headers: { readonly [name: string]: string } = {},
): Promise<Stream> =>
  new Promise((resolve, reject) => {
    const sent = { host: `127.0.0.1:${port}`, authorization: `Bearer ${token}`, ...headers }
    const asking = request({ host: '127.0.0.1', port, path, headers: sent })
    asking.on('error', reject)
    asking.on('response', (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${path}: ${response.statusCode}`))
      const events: StreamEvent[] = []
      let text = ''
      let wake = (): void => undefined
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        const blocks = `${text}${part}`.split('\n\n')
        text = blocks.pop() ?? ''
        events.push(...blocks.filter((block) => block.includes('event:')).map(parsed))
        wake()
      })
      response.on('error', () => undefined)
      const ended = new Promise<void>((end) => response.on('close', end))
      const take = async (count: number): Promise<readonly StreamEvent[]> => {
        while (events.length < count)
          await new Promise<void>((next) => {
            wake = next
          })
        return events.splice(0, count)
      }
      onTestFinished(() => void asking.destroy())
      resolve({ headers: response.headers, take, ended, cut: () => asking.destroy() })
    })
    asking.end()
  })

const parsed = (block: string): StreamEvent => {
  const lines = new Map(
    block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
  )
  const id = lines.get('id')
  const event = { event: lines.get('event') ?? '', data: lines.get('data') ?? '' }
  return id === undefined ? event : { ...event, id: Number(id) }
}

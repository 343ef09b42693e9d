import { request } from 'node:http'
import { linkAnswer } from '../api/contract.ts'
import type { Running } from './running.ts'

const patienceMs = 3000

export type Asked = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
  /** How long it may be silent. */
  readonly patienceMs?: number
}

export type Answered = { readonly status: number; readonly text: string }

/** A new launch link from a Vonk that runs; undefined when it does not answer, or is another program. */
export const askLink = async (running: Running): Promise<string | undefined> => {
  const answer = await ask(running, { method: 'POST', path: '/api/links' })
  if (answer?.status !== 201) return undefined
  try {
    return linkAnswer.parse(JSON.parse(answer.text)).link
  } catch {
    return undefined
  }
}

/** What a Vonk that runs answers to its own command line; undefined when nothing answers there. */
export const ask = (running: Running, asked: Asked): Promise<Answered | undefined> =>
  new Promise((resolve) => {
    const { host, port, origin, secret } = running
    const { method, path, body } = asked
    const headers = {
      host: origin === undefined ? `127.0.0.1:${port}` : new URL(origin).host,
      authorization: `Bearer ${secret}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const timeout = asked.patienceMs ?? patienceMs
    const asking = request({ host, port, path, method, headers, timeout })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => resolve(undefined))
    asking.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('error', () => resolve(undefined))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asking.end(body)
  })

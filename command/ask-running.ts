import { request } from 'node:http'
import { linkAnswer } from '../api/contract.ts'
import type { Running } from './running.ts'

const patienceMs = 3000

/** A new launch link from a Vonk that runs; undefined when it does not answer, or is another program. */
export const askLink = async (running: Running): Promise<string | undefined> => {
  const text = await post(running, '/api/links')
  if (text === undefined) return undefined
  try {
    return linkAnswer.parse(JSON.parse(text)).link
  } catch {
    return undefined
  }
}

const post = ({ host, port, origin, secret }: Running, path: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const headers = {
      host: origin === undefined ? `127.0.0.1:${port}` : new URL(origin).host,
      authorization: `Bearer ${secret}`,
    }
    const asking = request({ host, port, path, method: 'POST', headers, timeout: patienceMs })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => resolve(undefined))
    asking.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('error', () => resolve(undefined))
      response.on('end', () => resolve(response.statusCode === 201 ? text : undefined))
    })
    asking.end()
  })

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { House } from './house.ts'
import { isHeld, wantedEncoding } from './routes/encoding.ts'
import { callerAt, checkHost } from './security/admission.ts'

const address = /^\/api\/maps\/([A-Za-z0-9_-]{1,64})$/u

/**
 * Gives an answer again that its route has given before: a map that nobody changed since, packed the
 * same way. The doors are the same; whatever is not plainly this goes the ordinary way, refusals too.
 *
 * @returns whether it was answered
 */
export const answerAgain = (
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
): boolean => {
  const { method, url = '', headers } = request
  if (method !== 'GET' || house.closing) return false
  const map = address.exec(url)?.[1]
  const bodies = map === undefined ? undefined : house.rooms.find(map)?.newest()?.bodies
  if (bodies === undefined || bodies.answers.size === 0) return false
  const encoding = wantedEncoding(headers['accept-encoding'])
  const status = isHeld(headers['if-none-match'], bodies.etags) ? 304 : 200
  const answer = bodies.answers.get(`${status} ${encoding}`)
  if (answer === undefined || !isAdmitted(house, request)) return false
  response.writeHead(status, answer.headers)
  response.end(answer.body)
  return true
}

const isAdmitted = (house: House, request: IncomingMessage): boolean => {
  try {
    checkHost(request, house.doors)
    return callerAt(request, house) !== null
  } catch {
    // The ordinary way says what is wrong.
    return false
  }
}

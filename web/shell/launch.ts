import { client } from '../api/client-here.ts'

const mark = '#launch='

/**
 * Comes in with the secret of a launch link, when the address carries one, and takes it out of the
 * address, so that it is neither shared nor used again. A link that was used before opens nothing; the
 * session that this browser has perhaps already still counts.
 */
export const comeIn = async (): Promise<void> => {
  const { hash, pathname, search } = window.location
  if (!hash.startsWith(mark)) return
  const secret = decodeURIComponent(hash.slice(mark.length))
  const answer = await client.openSession(secret)
  if (answer.type !== 'away') window.history.replaceState(null, '', pathname + search)
}

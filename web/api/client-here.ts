import { createClient } from './client.ts'
import { noteStatus } from './session-state.ts'

const fetchHere: typeof fetch = async (...args) => {
  const response = await fetch(...args)
  noteStatus(response.status)
  return response
}

/** The Vonk that this page came from. */
export const client = createClient({ fetch: fetchHere, base: '' })

import { createClient } from './client.ts'

/** The Vonk that this page came from. */
export const client = createClient({ fetch: (...args) => fetch(...args), base: '' })

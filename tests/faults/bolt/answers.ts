import { chunked } from './chunks.ts'
import type { BoltVersion } from './handshake.ts'
import { packStructure } from './pack.ts'
import type { Packable } from './pack.ts'

type Fields = { readonly [name: string]: Packable }

export const success = (fields: Fields = {}): Buffer => chunked(packStructure(0x70, [fields]))

export const record = (row: readonly Packable[]): Buffer => chunked(packStructure(0x71, [row]))

/** What is said to everything after a failure, until it is reset. */
export const ignored = (): Buffer => chunked(packStructure(0x7e, []))

export const failure = (version: BoltVersion, code: string, idempotent: boolean): Buffer => {
  const message = `The script says ${code}.`
  const fields: Fields =
    version === '5.4'
      ? { code, message }
      : {
          neo4j_code: code,
          message,
          gql_status: '50N42',
          description: message,
          diagnostic_record: { _idempotent: idempotent },
        }
  return chunked(packStructure(0x7f, [fields]))
}

/** That one address does everything that a cluster does. */
export const routes = (address: string): Fields => ({
  rt: {
    ttl: 300,
    db: 'neo4j',
    servers: ['ROUTE', 'READ', 'WRITE'].map((role) => ({ addresses: [address], role })),
  },
})

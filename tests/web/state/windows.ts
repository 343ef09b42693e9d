import { onTestFinished } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import { asId, asMapId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { elementOf, toBody } from '../../../graph/model/snapshot.ts'
import { valueOf } from '../../../web/api/answer.ts'
import type { SnapshotBody } from '../../../graph/model/snapshot.ts'
import type { Client } from '../../../web/api/client.ts'
import { openCore } from '../../../web/state/core.ts'
import { createCoreStore } from '../../../web/state/core-store.ts'
import { createDocument } from '../../../web/state/document.ts'
import type { Document } from '../../../web/state/document.ts'
import type { DocumentState } from '../../../web/state/document-state.ts'
import type { Pending } from '../../../web/state/pending.ts'
import { load } from '../../../web/state/pull.ts'

export const map = asMapId('linde')

/** Makes the map that the tests are about. */
export const madeMap = async (client: Client): Promise<void> => {
  valueOf(await client.createMap({ id: map, name: 'De Linde', languages: ['nl'] }))
}

export type Window = Document & { readonly close: () => void }

/** Opens the map as a window of the browser does. */
export const openWindow = async (
  client: Client,
  author = 'script',
  kept: readonly Pending[] = [],
): Promise<Window> => {
  const core = createCoreStore(openCore(valueOf(await load(client, map)), kept, author))
  const document = createDocument(client, map, core)
  const ending = new AbortController()
  void document.run(ending.signal)
  const close = (): void => ending.abort()
  onTestFinished(close)
  return { ...document, close }
}

/** Waits until what the window shows is so. */
export const until = (
  { state }: Document,
  holds: (now: DocumentState) => boolean,
): Promise<DocumentState> =>
  new Promise((resolve) => {
    const look = (now: DocumentState): void => {
      if (!holds(now)) return
      unsubscribe()
      resolve(now)
    }
    const unsubscribe = state.subscribe(look)
    look(state.getState())
  })

export const isSaved = ({ saving }: DocumentState): boolean => saving.type === 'saved'

export const association = (id: string, fields: object = {}): Change => ({
  op: 'create',
  element: { id: asId(id), kind: 'association', fields: { name: `Kring ${id}`, ...fields } },
})

export const knows = (id: string, from: string, to: string, fields: object = {}): Change => ({
  op: 'create',
  element: { id: asId(id), type: 'KNOWS', from: asId(from), to: asId(to), fields: { ...fields } },
})

export const rename = (id: string, from: string, to: string): Change => ({
  op: 'update',
  id: asId(id),
  fields: { name: { from, to } },
})

export const nameOn = ({ state }: Document, id: string): unknown =>
  elementOf(state.getState().snapshot, id as Id)?.fields['name']

export const has = (now: DocumentState, id: string): boolean =>
  elementOf(now.snapshot, id as Id) !== undefined

/** The map as the server has it. */
export const bodyOn = async (client: Client): Promise<SnapshotBody> =>
  toBody(valueOf(await client.snapshot(map)))

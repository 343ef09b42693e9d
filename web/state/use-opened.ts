import { useEffect, useState } from 'react'
import type { MapId } from '../../graph/model/ids.ts'
import { client } from '../api/client-here.ts'
import { followAuthor, presentAuthor } from './author.ts'
import { openCore } from './core.ts'
import { createCoreStore } from './core-store.ts'
import { createDocument } from './document.ts'
import type { Document } from './document.ts'
import type { Problem } from './document-state.ts'
import { load } from './pull.ts'
import { keepQueue, keptQueue } from './queue-keeper.ts'

/** How far the opening of a map has got. */
export type Opened =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly document: Document }
  | { readonly type: 'away' }
  | { readonly type: 'problem'; readonly problem: Problem }

/** Opens a map, with what this browser kept of it that was not saved, and closes it again. */
export const useOpened = (map: MapId): Opened => {
  const [opened, setOpened] = useState<Opened>({ type: 'opening' })
  useEffect(() => {
    const ending = new AbortController()
    void open(map, ending.signal).then((now) => {
      if (!ending.signal.aborted) setOpened(now)
    })
    return () => ending.abort()
  }, [map])
  return opened
}

const open = async (map: MapId, signal: AbortSignal): Promise<Opened> => {
  const answer = await load(client, map)
  if (answer.type === 'problem') return { type: 'problem', problem: answer.problem }
  if (answer.type !== 'ok') return { type: 'away' }
  const queue = await keptQueue(map)
  if (signal.aborted) return { type: 'opening' }
  const core = createCoreStore(openCore(answer.value, queue, presentAuthor()))
  keepQueue(map, core, signal)
  followAuthor((author) => core.setState({ author }), signal)
  const document = createDocument(client, map, core)
  void document.run(signal)
  return { type: 'open', document }
}

import { onTestFinished } from 'vitest'
import { openNeo4j } from '../../../graph/store/neo4j/open-neo4j.ts'
import { ordinaryPatience } from '../../../graph/store/neo4j/connection.ts'
import type { Patience } from '../../../graph/store/neo4j/connection.ts'
import { statements } from '../../../graph/store/neo4j/statements.ts'
import type { Store } from '../../../graph/store/store.ts'
import { openBoltStub } from './bolt-stub.ts'
import type { Stub } from './bolt-stub.ts'
import type { Message } from './message.ts'
import type { Fault, Script } from './script.ts'
import { storedLog } from './stored-log.ts'
import type { StoredLog } from './stored-log.ts'

/** What goes wrong with one append: at its `RUN`, or at its `PULL`, which commits it. */
export type Mishap = { readonly at: 'RUN' | 'PULL'; readonly fault: Fault }

export type AdapterRig = {
  readonly stub: Stub
  readonly store: Store
  readonly log: StoredLog
  /** This goes wrong with the next appends to a map, one after the other. */
  readonly plan: (map: string, mishaps: readonly Mishap[]) => void
  /** How often an append to a map was sent. */
  readonly tries: (map: string) => number
  /** How many mishaps came about. */
  readonly played: () => number
  /** From now on this goes wrong with every message that it names something for. */
  readonly always: (fault: Script['fault']) => void
}

/** So short that a test need not wait; the ordinary one differs only in its numbers. */
export const shortPatience: Patience = { callMs: 2500, tryMs: 600, absentMs: 400 }

/** The store of this repository on a server that does what it is told. */
export const adapterRig = async (
  options: {
    readonly guarded?: boolean
    readonly patience?: Patience
    readonly routed?: boolean
  } = {},
): Promise<AdapterRig> => {
  const log = storedLog(options)
  const plans = new Map<unknown, Mishap[]>()
  const tries = new Map<unknown, number>()
  let played = 0
  let always: Script['fault'] = () => undefined
  const fault = (message: Message): Fault | undefined => {
    const { name, asked } = message
    if (asked?.query === statements.append) {
      const map = asked.parameters['map']
      if (name === 'RUN') tries.set(map, (tries.get(map) ?? 0) + 1)
      const plan = plans.get(map)
      if (plan?.[0]?.at === name) {
        played += 1
        return plan.shift()?.fault
      }
    }
    return always?.(message)
  }
  const stub = await openBoltStub({ database: log.database, fault })
  const url = options.routed === true ? stub.url.replace('bolt:', 'neo4j:') : stub.url
  const store = await openNeo4j(url, { patience: options.patience ?? ordinaryPatience })
  onTestFinished(async () => {
    await store.close()
    await stub.close()
  })
  return {
    stub,
    store,
    log,
    plan: (map, mishaps) => plans.set(map, [...mishaps]),
    tries: (map) => tries.get(map) ?? 0,
    played: () => played,
    always: (now) => {
      always = now
    },
  }
}

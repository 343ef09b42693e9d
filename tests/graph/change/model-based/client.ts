import type { Change } from '../../../../graph/change/change.ts'
import type { Commit } from '../../../../graph/change/commit.ts'
import { fold } from '../../../../graph/change/fold.ts'
import type { Element } from '../../../../graph/model/element.ts'
import { elementOf } from '../../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { changeOf } from './intent.ts'
import { doAsSeen } from './reference-map.ts'
import type { Things } from './reference-map.ts'

/** Something that waits to be sent. */
export type Waiting = {
  readonly commitId: string
  readonly base: number
  readonly changes: readonly Change[]
  readonly undoes?: string
}

/** What became of what somebody did: nothing may stay without. */
export type Fate = 'kept' | 'let go' | 'refused'

/** Somebody who works on the map without hearing all that the others do. */
export class Client {
  readonly name: string
  readonly queue: Waiting[] = []
  readonly fates = new Map<string, Fate | undefined>()
  snapshot: Snapshot
  #acts = 0

  constructor(name: string, snapshot: Snapshot) {
    this.name = name
    this.snapshot = snapshot
  }

  /** The map as this client sees it: what is known of it, and the own queue. */
  view(): Things {
    const { entities, relations } = this.snapshot
    const things: Things = new Map<string, Element>([...entities, ...relations])
    for (const { changes } of this.queue) for (const change of changes) doAsSeen(things, change)
    return things
  }

  /** Does up to three things in one go. */
  act(draws: readonly number[]): void {
    const things = this.view()
    const [how = 0] = draws
    const changes: Change[] = []
    for (let nth = 0; nth <= (how % 8) - 5 || nth === 0; nth += 1) {
      const change = changeOf(
        things,
        draws.map((each) => each + 7 * nth),
      )
      if (change === undefined) continue
      doAsSeen(things, change)
      changes.push(change)
    }
    if (changes.length > 0) this.#wait({ changes })
  }

  /** Takes back something of the log as far as it is known here. */
  undo(log: readonly Commit[], draw: number): void {
    const newest = this.snapshot.revision
    // What was done last is taken back most, and what began the map only by mistake.
    const back = draw % Math.min(6, newest)
    const target = log[newest - 1 - back]
    if (newest === 1 && draw % 16 > 0) return
    if (target !== undefined) this.#wait({ changes: [], undoes: target.commitId })
  }

  /** Hears of the log up to a revision. */
  hear(log: readonly Commit[], upTo: number): void {
    this.snapshot = fold(this.snapshot, log.slice(this.snapshot.revision, upTo))
  }

  /** Insists, on the map as it is now: fields change from what they hold, whatever was seen there. */
  insist(refused: Waiting): void {
    const changes = refused.changes.flatMap((change): readonly Change[] => {
      const element = 'id' in change ? elementOf(this.snapshot, change.id) : undefined
      if (change.op === 'remove') return [{ op: 'remove', id: change.id }]
      if (change.op !== 'update') return [change]
      if (element === undefined) return []
      const fields = Object.entries(change.fields).map(
        ([name, { to }]) => [name, { from: element.fields[name] ?? null, to }] as const,
      )
      return [{ ...change, fields: Object.fromEntries(fields) }]
    })
    if (changes.length === 0) return
    this.#wait({ changes })
    // It goes before what was done later.
    this.queue.unshift(...this.queue.splice(-1))
  }

  /** From now on these relations bear the ids of those that they were merged into. */
  rename(merged: { readonly [sent: string]: string }): void {
    for (const [sent, kept] of Object.entries(merged))
      for (const [at, waiting] of this.queue.entries()) {
        const changes = JSON.stringify(waiting.changes).replaceAll(`"${sent}"`, `"${kept}"`)
        this.queue[at] = { ...waiting, changes: JSON.parse(changes) as readonly Change[] }
      }
  }

  #wait(act: Pick<Waiting, 'changes' | 'undoes'>): void {
    this.#acts += 1
    const commitId = `${this.name}-${this.#acts}`
    this.fates.set(commitId, undefined)
    this.queue.push({ commitId, base: this.snapshot.revision, ...act })
  }
}

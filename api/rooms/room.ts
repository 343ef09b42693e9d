import { GraphError } from '../../graph/errors.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { effectsOf } from '../../graph/change/effects.ts'
import type { Effects } from '../../graph/change/effects.ts'
import { fold } from '../../graph/change/fold.ts'
import type { MapId, Revision } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Appended, Behind, Known, Store } from '../../graph/store/store.ts'
import { bodiesOf } from './bodies.ts'
import { Concealed } from './concealed.ts'
import { commitsAfter } from './log.ts'
import { logged, replayed } from './entry.ts'
import type { Head, Outcome, Request } from './entry.ts'
import { planCommit, planUndo, refusal, refused } from './plan.ts'
import type { Plan } from './plan.ts'
import { Recent } from './recent.ts'
import { Turns } from './turns.ts'

type Listener = (commit: Commit) => void

/** One open map: its newest state in memory, its commits one after the other, its listeners. */
export class Room {
  readonly map: MapId
  readonly store: Store
  /** What may not be shown of its past; filled when somebody first asks for that. */
  readonly concealed = new Concealed()
  readonly #listeners = new Set<Listener>()
  /** The newest revision that the listeners know of. */
  #announced: Revision | undefined
  #head: Promise<Head> | undefined
  #newest: Head | undefined
  readonly #turns = new Turns()
  readonly #recent = new Recent()
  #usedAt = Date.now()

  constructor(store: Store, map: MapId) {
    this.store = store
    this.map = map
  }

  /** The newest state. @throws unknown-map, store-unreachable */
  head(): Promise<Head> {
    this.#usedAt = Date.now()
    this.#head ??= this.#load().catch((error: unknown) => {
      this.#forget()
      throw error
    })
    return this.#head
  }

  /** The newest state; looked for when somebody knows of a revision that another process made. */
  async headSince(revision: Revision): Promise<Head> {
    const head = await this.head()
    const isBehind = this.store.shared && revision > head.snapshot.revision
    return isBehind ? this.#catchUp(head.snapshot) : head
  }

  /** The newest state, when it is known without waiting. */
  newest(): Head | undefined {
    this.#usedAt = Date.now()
    return this.#newest
  }

  /** Calls back for every commit from now on, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#usedAt = Date.now()
      this.#listeners.delete(listener)
    }
  }

  /** Whether nobody needs this room any more. */
  isIdle(sinceMs: number): boolean {
    return this.#turns.isEmpty && this.#listeners.size === 0 && Date.now() - this.#usedAt > sinceMs
  }

  /**
   * Takes a commit whole or refuses it whole, after all that came before it.
   *
   * @throws unknown-map, commit-id-reused, unknown-revision, unknown-commit, founding-commit,
   *   outcome-unknown and what `merge` throws
   */
  async commit(sent: Request, author: string): Promise<Outcome> {
    try {
      return await this.#turns.take(async () => this.#commit(sent, author))
    } finally {
      this.#usedAt = Date.now()
    }
  }

  /** Takes in what other processes appended to the same store. @throws what the store throws */
  async lookAround(): Promise<void> {
    const seen = this.#newest
    if (seen === undefined) {
      if (this.#listeners.size > 0) await this.head()
      return
    }
    const missed = await this.#logAfter(seen.snapshot.revision)
    // Own commits may have come in meanwhile: then the next look finds what is left.
    if (missed.length > 0 && this.#newest === seen)
      this.#advance(fold(seen.snapshot, missed), missed)
  }

  async #commit(sent: Request, author: string): Promise<Outcome> {
    // After an outcome that was not known this is where the others hear of it too.
    let head = await this.headSince(sent.baseRevision)
    for (;;) {
      const plan = await this.#plan(head.snapshot, sent, author).catch(refusal)
      if (plan.type !== 'merged') {
        const known = await this.store.known(this.map, sent.commitId)
        if (known !== undefined) return this.#replay(known, head, sent)
        const newest = this.store.shared ? await this.#catchUp(head.snapshot) : head
        const { revision } = head.snapshot
        if (newest.snapshot.revision === revision) return { ...refused(plan), revision }
        head = newest
        continue
      }
      const commit = logged(head, sent, author, plan)
      const effects = effectsOf(plan.changes, plan.after)
      const appended = await this.#append(commit, effects, head.snapshot.revision)
      if (appended.type === 'known') return this.#replay(appended.commit, head, sent)
      if (appended.type === 'appended') {
        this.#advance(plan.after, [commit])
        return { type: 'committed', commit, replayed: false }
      }
      head = await this.#catchUp(head.snapshot)
    }
  }

  /** It may have been taken through another process: whoever asks here next must find it. */
  async #replay(known: Commit, { snapshot }: Head, sent: Request): Promise<Outcome> {
    if (known.revision > snapshot.revision) await this.#catchUp(snapshot)
    return replayed(known, sent)
  }

  async #plan(snapshot: Snapshot, sent: Request, author: string): Promise<Plan> {
    const { revision } = snapshot
    if (sent.baseRevision > revision)
      throw new GraphError('unknown-revision', { revision: sent.baseRevision, newest: revision })
    if (sent.undoes !== undefined)
      return planUndo(snapshot, await this.#logAfter(0), sent.undoes, author)
    const { baseRevision } = sent
    const since =
      this.#recent.between(baseRevision, revision) ?? (await this.#logAfter(baseRevision))
    return planCommit(snapshot, sent, author, since)
  }

  async #append(
    commit: Commit,
    effects: Effects,
    expected: Revision,
  ): Promise<Appended | Behind | Known> {
    try {
      return await this.store.append(this.map, commit, effects, expected)
    } catch (error) {
      // Whether it was written is not known: the next one reads what is there.
      this.#forget()
      throw error
    }
  }

  async #load(): Promise<Head> {
    const snapshot = await this.store.load(this.map)
    const from = Math.min(this.#announced ?? snapshot.revision, snapshot.revision - 1)
    const commits = await commitsAfter(this.store, this.map, from)
    this.#announce(commits, snapshot.revision)
    this.#recent.take(commits)
    return this.#keep(snapshot, commits.at(-1))
  }

  async #catchUp(snapshot: Snapshot): Promise<Head> {
    const missed = await this.#logAfter(snapshot.revision)
    return this.#advance(fold(snapshot, missed), missed)
  }

  /** The newest of what this room knew and what it learns. */
  #advance(snapshot: Snapshot, commits: readonly Commit[]): Head {
    if (this.#newest !== undefined && this.#newest.snapshot.revision >= snapshot.revision)
      return this.#newest
    const head = this.#keep(snapshot, commits.at(-1))
    this.#head = Promise.resolve(head)
    this.#recent.take(commits)
    this.#announce(commits, snapshot.revision)
    return head
  }

  #announce(commits: readonly Commit[], upTo: Revision): void {
    const told = this.#announced ?? upTo
    this.#announced = Math.max(told, upTo)
    for (const commit of commits)
      if (commit.revision > told) for (const listener of this.#listeners) listener(commit)
  }

  #keep(snapshot: Snapshot, newest: Commit | undefined): Head {
    const mark = newest?.commitId ?? ''
    this.#newest = { snapshot, mark, at: newest?.at ?? '', bodies: bodiesOf(snapshot, mark) }
    return this.#newest
  }

  #forget(): void {
    this.#head = undefined
    this.#newest = undefined
    this.#recent.forget()
  }

  #logAfter(revision: number): Promise<readonly Commit[]> {
    return commitsAfter(this.store, this.map, revision)
  }
}

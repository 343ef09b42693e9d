import { expect, test } from 'vitest'
import { apply } from '../../graph/change/fold.ts'
import type { Change } from '../../graph/change/change.ts'
import { fold } from '../../graph/change/fold.ts'
import type { CommitId, Id } from '../../graph/model/ids.ts'
import { emptySnapshot, toBody } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import type { Store } from '../../graph/store/store.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId, relation } from '../graph/builders/elements.ts'
import type { Engine } from './engine.ts'
import { founding, nextCommit } from './next-commit.ts'

const clients = 4
const commitsEach = 1000

/** Moves one entity about, so many times, folding in what others committed whenever it is behind. */
const write = async (store: Store, which: number): Promise<readonly CommitId[]> => {
  const acknowledged: CommitId[] = []
  let now = await store.load(mapId)
  while (acknowledged.length < commitsEach) {
    const { id } = actor(`Harmonie${which}`)
    const next = nextCommit(
      now,
      [{ op: 'move', positions: { [id]: [acknowledged.length, which] } }],
      `client ${which}`,
    )
    const answer = await store.append(mapId, next.commit, next.effects, now.revision)
    if (answer.type === 'appended') {
      acknowledged.push(next.commit.commitId)
      now = next.after
    } else now = fold(now, await store.commits(mapId, now.revision, 10_000))
  }
  return acknowledged
}

/** What a store promises to many writers and to large maps. */
export const manyContract = (name: string, engine: Engine): void => {
  test(`${name} puts ${clients} writers of ${commitsEach} commits in one order and loses none`, async () => {
    const opened = await engine.open(clients)
    const names = opened.clients.map((_, which) => create(actor(`Harmonie${which}`)))
    const { commit, effects } = founding(mapId, 'De Vlierhoek', names)
    await opened.store.append(mapId, commit, effects, 0)
    const acknowledged = (await Promise.all(opened.clients.map(write))).flat()
    const log = await opened.store.commits(mapId, 1, 10_000)
    expect(log.map(({ revision }) => revision)).toEqual(log.map((_, at) => at + 2))
    expect(log.map(({ commitId }) => commitId).sort()).toEqual(acknowledged.toSorted())
    expect(new Set(acknowledged).size).toBe(clients * commitsEach)
    const replayed = fold(emptySnapshot(mapId), [commit, ...log])
    expect(toBody(await opened.store.load(mapId))).toEqual(toBody(replayed))
    expect(await checkStore(opened.store)).toEqual([])
    await opened.close()
  })

  test(`${name} holds 5,000 actors with 15,000 relations and appends to them`, async () => {
    const { store, close } = await engine.open()
    const ids = Array.from({ length: 5000 }, (_, at) => actor(`a${at}`))
    const ties = ids.flatMap(({ id }, at) => [1, 7, 49].map((step) => tie(id, ids, at + step)))
    const changes: readonly Change[] = [...ids, ...ties].map(create)
    const first = founding(mapId, 'Groot')
    await store.append(mapId, first.commit, first.effects, 0)
    let now: Snapshot = first.after
    for (let at = 0; at < changes.length; at += 500) {
      const next = nextCommit(now, changes.slice(at, at + 500))
      await store.append(mapId, next.commit, next.effects, now.revision)
      now = next.after
    }
    const last = nextCommit(now, [create(actor('Nieuw')), create(relation('a0', 'Nieuw'))])
    await store.append(mapId, last.commit, last.effects, now.revision)
    const loaded = await store.load(mapId)
    expect(toBody(loaded)).toEqual(toBody(apply(now, last.commit)))
    expect([loaded.entities.size, loaded.relations.size]).toEqual([5002, 15_001])
    expect(await store.maps()).toMatchObject([{ actors: 5001, revision: 42 }])
    expect(await checkStore(store)).toEqual([])
    await close()
  })
}

const tie = (from: Id, actors: readonly { id: Id }[], to: number) =>
  relation(from, actors[to % actors.length]?.id ?? from)

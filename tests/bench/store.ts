import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '../../graph/change/change.ts'
import { newCommitId } from '../../graph/model/ids.ts'
import type { CommitId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { actor, mapId, relation } from '../graph/builders/elements.ts'
import { founding, nextCommit } from '../store/next-commit.ts'
import { report, spread, timed } from './figures.ts'
import { rawDisk } from './raw-disk.ts'

const rounds = 15
/** Taken in short turns, so that whatever else the machine does slows both alike. */
const turns = 20
const commitsATurn = 20
/** Until the write-ahead log has its size and is written over. */
const warmUp = 1600

/**
 * Durable commits of a single change, merging and appending them, beside what the disk can do: a raw
 * overwrite of 4 KiB and fdatasync, taken in turns in the same run. Aim: a ratio of 0.5.
 */
export const store = async (): Promise<void> => {
  for (const actors of [500, 5000]) await measure(actors)
}

const measure = async (actors: number): Promise<void> => {
  // Beside the sources, not in a temporary folder: that may be in memory, where nothing is durable.
  const folder = mkdtempSync(join(import.meta.dirname, 'run-'))
  const file = await openStore(`sqlite:${join(folder, 'vonk.sqlite')}`)
  const disk = rawDisk(join(folder, 'raw'))
  try {
    let now = await grown(file, actors)
    const before = now.revision
    now = await commit(file, now, commitIds(warmUp))
    disk.overwrite(turns * commitsATurn)
    const raw: number[] = []
    const stored: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      let [rawMs, storedMs] = [0, 0]
      for (let turn = 0; turn < turns; turn += 1) {
        const ids = commitIds(commitsATurn)
        rawMs += await timed(() => disk.overwrite(commitsATurn))
        storedMs += await timed(async () => {
          now = await commit(file, now, ids)
        })
      }
      raw.push(perSecond(rawMs))
      stored.push(perSecond(storedMs))
    }
    const ratios = stored.map((each, round) => each / (raw[round] ?? 0))
    report({
      bench: 'store',
      actors,
      relations: actors * 3,
      commits: now.revision - before,
      ratio: spread(ratios),
      commitsPerSecond: spread(stored),
      rawPerSecond: spread(raw),
      cpuMsPerMerge: await merging(now),
      sound: (await checkStore(file)).length === 0 && (await count(file)) === now.revision,
    })
  } finally {
    await file.close()
    disk.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const perSecond = (ms: number): number => ((turns * commitsATurn) / ms) * 1000

/** A map of so many actors with three times as many relations. */
const grown = async (file: Store, size: number): Promise<Snapshot> => {
  const actors = Array.from({ length: size }, (_, at) =>
    actor(`actor-${at}`, { primaryInterest: 'een proper en groen park' }),
  )
  const ties = actors.flatMap(({ id }, at) =>
    [1, 7, 49].map((step) => relation(id, `actor-${(at + step) % size}`)),
  )
  const first = founding(mapId, 'Meting')
  await file.append(mapId, first.commit, first.effects, 0)
  const changes = [...actors, ...ties].map((element): Change => ({ op: 'create', element }))
  let now = first.after
  for (let at = 0; at < changes.length; at += 500)
    now = await append(file, now, changes.slice(at, at + 500))
  return now
}

const append = async (
  file: Store,
  now: Snapshot,
  changes: readonly Change[],
  commitId?: CommitId,
): Promise<Snapshot> => {
  const next = nextCommit(now, changes, 'Mia', commitId)
  const answer = await file.append(mapId, next.commit, next.effects, now.revision)
  if (answer.type !== 'appended') throw new Error(answer.type)
  return next.after
}

/** Actors all over the map get another name, one a commit. */
const commit = async (file: Store, from: Snapshot, ids: readonly CommitId[]): Promise<Snapshot> => {
  let now = from
  for (const id of ids) now = await append(file, now, [renaming(now)], id)
  return now
}

/** Clients make the ids of their commits, so making them is not what is measured. */
const commitIds = (count: number): readonly CommitId[] =>
  Array.from({ length: count }, () => newCommitId())

const renaming = (now: Snapshot): Change => {
  const ids = now.entities.size - 1
  const { id } = actor(`actor-${(now.revision * 7919) % ids}`)
  const name = now.entities.get(id)?.fields['name'] ?? null
  return { op: 'update', id, fields: { name: { from: name, to: `Buurtwerking ${now.revision}` } } }
}

/** What a merge costs without any disk. */
const merging = async (from: Snapshot): Promise<number> => {
  let now = from
  const times = 2000
  const ms = await timed(() => {
    for (let done = 0; done < times; done += 1) now = nextCommit(now, [renaming(now)]).after
  })
  return Number((ms / times).toPrecision(3))
}

const count = async (file: Store): Promise<number> =>
  (await file.logRows(mapId, 0, 1_000_000)).length

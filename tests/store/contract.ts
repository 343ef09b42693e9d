import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { apply } from '../../graph/change/fold.ts'
import { compare } from '../../graph/change/compare.ts'
import { effectsOf } from '../../graph/change/effects.ts'
import { asMapId, newId } from '../../graph/model/ids.ts'
import { emptySnapshot, toBody } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { create, remove, update } from '../graph/builders/changes.ts'
import { actor, entity, idOf, mapId, relation } from '../graph/builders/elements.ts'
import { randomMap } from '../graph/builders/random-map.ts'
import { codeOfAsync } from './code-of-async.ts'
import { completeMap } from './complete-map.ts'
import type { Engine } from './engine.ts'
import { founding, nextCommit } from './next-commit.ts'
import type { Next } from './next-commit.ts'

/** What every store promises, tried on the real engine. */
export const storeContract = (engineName: string, engine: Engine): void => {
  describe(`${engineName} as a store`, () => {
    let store: Store
    let close: () => Promise<void>
    beforeEach(async () => {
      ;({ store, close } = await engine.open())
    })
    afterEach(async () => close())

    const append = async ({ commit, effects }: Next, expected = commit.revision - 1) =>
      store.append(mapId, commit, effects, expected)

    const begin = async (): Promise<Snapshot> => {
      const first = founding(mapId, 'De Vlierhoek', [create(actor('Harmonie'))])
      expect(await append(first)).toEqual({ type: 'appended' })
      return first.after
    }

    /** A commit that gives the association another name. */
    const renamed = (now: Snapshot, to: string): Next => {
      const from = now.entities.get(idOf('Harmonie'))?.fields['name'] ?? null
      return nextCommit(now, [update('Harmonie', 'name', from, to)])
    }

    const grow = async (now: Snapshot, ...names: readonly string[]): Promise<Snapshot> => {
      const [name, ...rest] = names
      if (name === undefined) return now
      const next = renamed(now, name)
      expect(await append(next)).toEqual({ type: 'appended' })
      return grow(next.after, ...rest)
    }

    test('knows no map before one is founded', async () => {
      expect(await store.maps()).toEqual([])
      expect(await codeOfAsync(store.load(mapId))).toBe('unknown-map')
      expect(await codeOfAsync(store.commits(mapId, 0, 10))).toBe('unknown-map')
      expect(await codeOfAsync(store.logRows(mapId, 0, 10))).toBe('unknown-map')
      expect(await store.known(mapId, founding(mapId, 'x').commit.commitId)).toBeUndefined()
    })

    test('gives back what was appended: the state, the log and each commit by its id', async () => {
      const first = await begin()
      const next = renamed(first, 'Fanfare')
      await append(next)
      expect(toBody(await store.load(mapId))).toEqual(toBody(next.after))
      expect(await store.commits(mapId, 1, 10)).toEqual([next.commit])
      expect(await store.commits(mapId, 2, 10)).toEqual([])
      expect(await store.known(mapId, next.commit.commitId)).toEqual(next.commit)
    })

    test('gives no more of the log than asked, oldest first', async () => {
      await grow(await begin(), 'Fanfare', 'Muziek', 'Kapel')
      const revisions = (await store.commits(mapId, 1, 2)).map(({ revision }) => revision)
      expect(revisions).toEqual([2, 3])
    })

    test('appends only to the revision that is expected, and says where it is', async () => {
      const first = await begin()
      const mine = renamed(first, 'Fanfare')
      const theirs = renamed(first, 'Muziek')
      await append(theirs)
      expect(await append(mine)).toEqual({ type: 'behind', revision: 2 })
      expect(await append(founding(mapId, 'again'))).toEqual({ type: 'behind', revision: 2 })
      expect(toBody(await store.load(mapId))).toEqual(toBody(theirs.after))
      expect(await store.commits(mapId, 0, 10)).toHaveLength(2)
    })

    test('writes a commit id once, whatever else is sent with it', async () => {
      const first = await begin()
      const next = renamed(first, 'Fanfare')
      await append(next)
      const again = { ...next, commit: { ...next.commit, revision: 3, remark: 'again' } }
      expect(await append(again)).toEqual({ type: 'known', commit: next.commit })
      expect(await append(next)).toEqual({ type: 'known', commit: next.commit })
      expect(await store.commits(mapId, 0, 10)).toHaveLength(2)
    })

    test('keeps a commit that cannot be written whole out of log and state', async () => {
      const first = await begin()
      const next = nextCommit(first, [create(actor('Nieuw')), create(actor('Ander'))])
      const broken = {
        ...actor('Stuk'),
        get fields(): never {
          throw new Error('half way')
        },
      }
      const effects = { ...next.effects, put: [...next.effects.put, broken] }
      await expect(store.append(mapId, next.commit, effects, 1)).rejects.toThrow('half way')
      expect(toBody(await store.load(mapId))).toEqual(toBody(first))
      expect(await store.known(mapId, next.commit.commitId)).toBeUndefined()
      expect(await append(next)).toEqual({ type: 'appended' })
    })

    test('refuses a commit whose revision leaves a hole', async () => {
      const { after } = founding(mapId, 'x')
      const later = nextCommit({ ...after, revision: 7 }, [create(actor('Nieuw'))])
      await begin()
      expect(await codeOfAsync(append(later, 1))).toBe('unknown-revision')
    })

    test('lists maps with their name, revision, time and number of actors', async () => {
      const first = await begin()
      const grown = nextCommit(first, [
        create(actor('Schaakclub')),
        create(entity('initiative', 'Soepdag')),
        create(relation('Harmonie', 'Schaakclub')),
      ])
      await append(grown)
      const shrunk = nextCommit(grown.after, [remove('Harmonie')])
      await append(shrunk)
      const other = asMapId('another')
      const { commit, effects } = founding(other, 'Elders')
      await store.append(other, commit, effects, 0)
      expect(await store.maps()).toEqual([
        { id: other, name: 'Elders', revision: 1, changedAt: commit.at, actors: 0 },
        {
          id: mapId,
          name: 'De Vlierhoek',
          revision: 3,
          changedAt: shrunk.commit.at,
          actors: 1,
        },
      ])
    })

    test('keeps maps apart, also where their ids of elements are the same', async () => {
      await begin()
      const other = asMapId('other')
      const { commit, effects } = founding(other, 'Elders', [create(actor('Harmonie'))])
      await store.append(other, commit, effects, 0)
      await append(renamed(await store.load(mapId), 'Fanfare'))
      const elsewhere = await store.load(other)
      expect(elsewhere.entities.get(actor('Harmonie').id)?.fields['name']).toBe('Harmonie')
    })

    test('gives back every field of every kind and type as it was', async () => {
      const complete = completeMap()
      const next = nextCommit(emptySnapshot(mapId), compare(emptySnapshot(mapId), complete))
      await append(next)
      expect(toBody(await store.load(mapId))).toEqual(toBody(complete))
      expect(await store.commits(mapId, 0, 1)).toEqual([next.commit])
    })

    test('gives back any map as it was, in any script', async () => {
      await fc.assert(
        fc.asyncProperty(randomMap(), async (map) => {
          const id = asMapId(newId())
          const { commit, effects } = nextCommit(
            emptySnapshot(mapId),
            compare(emptySnapshot(mapId), map),
          )
          await store.append(id, commit, effects, 0)
          expect(toBody(await store.load(id))).toEqual({ ...toBody(map), id })
          expect(await store.commits(id, 0, 1)).toEqual([commit])
        }),
      )
      expect(await checkStore(store)).toEqual([])
    })

    test('takes the log of another store word for word', async () => {
      await grow(await begin(), 'Fanfare', 'Muziek', 'Kapel')
      const folder = mkdtempSync(join(tmpdir(), 'vonk-second-'))
      const second = await openStore(`sqlite:${join(folder, 'vonk.sqlite')}`)
      let now = emptySnapshot(mapId)
      for (const commit of await store.commits(mapId, 0, 10)) {
        now = apply(now, commit)
        await second.append(mapId, commit, effectsOf(commit.changes, now), now.revision - 1)
      }
      expect(await second.logRows(mapId, 0, 10)).toEqual(await store.logRows(mapId, 0, 10))
      await second.close()
      rmSync(folder, { recursive: true })
    })
  })
}

import { expect, test } from 'vitest'
import { asMapId } from '../../graph/model/ids.ts'
import { toBody } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { codeOfAsync } from '../store/code-of-async.ts'
import { founding, nextCommit } from '../store/next-commit.ts'
import { cypher, emptied } from './cypher.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

test.each([1, 2, 3])(
  'a log from which somebody took commit %i is never read over',
  async (gone) => {
    const url = neo4jUrl()
    await emptied(url)
    const store = await openStore(url)
    const other = founding(asMapId('other'), 'Elders')
    await store.append(asMapId('other'), other.commit, other.effects, 0)
    const first = founding(mapId, 'De Vlierhoek')
    const second = nextCommit(first.after, [create(actor('Harmonie'))])
    const third = nextCommit(second.after, [create(actor('Schaakclub'))])
    for (const { commit, effects } of [first, second, third])
      await store.append(mapId, commit, effects, commit.revision - 1)
    await cypher(url, 'MATCH (commit:Commit {map: $map, revision: $gone}) DELETE commit', {
      map: mapId,
      gone,
    })
    expect(await codeOfAsync(store.commits(mapId, 0, 10))).toBe('store-damaged')
    expect(await codeOfAsync(store.logRows(mapId, gone - 1, 1))).toBe('store-damaged')
    expect(await store.commits(mapId, 3, 10)).toEqual([])
    expect(await checkStore(store)).toEqual([
      {
        what: 'commit',
        map: mapId,
        detail: `store-damaged {"map":"map","revision":${gone},"reason":"hole"}`,
      },
    ])
    // What the map holds is not in doubt.
    expect(toBody(await store.load(mapId))).toEqual(toBody(third.after))
    expect(await store.commits(asMapId('other'), 0, 10)).toEqual([other.commit])
    await store.close()
  },
)

import { beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../command/demo.ts'
import { fieldsFor, fieldsOf } from '../../graph/model/catalogue/catalogue.ts'
import { kindNames, typeNames } from '../../graph/model/catalogue/names.ts'
import { isActor, nameOf } from '../../graph/model/element.ts'
import type { MapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { isAnswer } from '../../graph/model/value.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { cypher, emptied } from './cypher.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

const ask = async (text: string) => cypher(neo4jUrl(), text)

describe('the demo in a stock Neo4j, as a person asks it', () => {
  let store: Store
  let map: MapId
  let snapshot: Snapshot
  beforeAll(async () => {
    await emptied(neo4jUrl())
    store = await openStore(neo4jUrl())
    await loadDemo(store)
    map = (await store.maps())[0]?.id ?? ('' as MapId)
    snapshot = await store.load(map)
    return async () => store.close()
  })

  test('which associations coordinate with which organisations', async () => {
    const rows = await ask(
      'MATCH (a:Association)-[:COORDINATES_WITH]-(o:Organisation) RETURN a.name AS a, o.name AS o',
    )
    const expected = [...snapshot.relations.values()]
      .filter(({ type }) => type === 'COORDINATES_WITH')
      .map(({ from, to }) => [snapshot.entities.get(from), snapshot.entities.get(to)])
      .map((ends) => [
        ends.find((end) => end?.kind === 'association'),
        ends.find((end) => end?.kind === 'organisation'),
      ])
      .flatMap(([a, o]) => (a && o ? [`${nameOf(a)} ${nameOf(o)}`] : []))
    expect(expected.length).toBeGreaterThan(0)
    expect(rows.map((row) => `${String(row['a'])} ${String(row['o'])}`).toSorted()).toEqual(
      expected.toSorted(),
    )
  })

  test('a kind is a label in Pascal case, and actors are actors too', async () => {
    const [{ actors } = {}] = await ask('MATCH (a:Actor) RETURN count(a) AS actors')
    expect(actors).toBe([...snapshot.entities.values()].filter(isActor).length)
    const labels = await ask('CALL db.labels() YIELD label RETURN label')
    expect(labels.map(({ label }) => label)).toContain('TargetGroup')
  })

  test('what was asked and has no value stands in the lists unknown, declined and none', async () => {
    const rows = await ask(
      'MATCH (e:Entity) WHERE e.unknown IS NOT NULL RETURN e.id AS id, e.unknown AS names',
    )
    const expected = [...snapshot.entities.values()].filter(({ fields }) =>
      Object.values(fields).some((value) => isAnswer(value) && value.answer === 'unknown'),
    )
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
  })

  test('a whole number is one there too', async () => {
    const [row] = await ask(
      `MATCH ()-[r]->() UNWIND keys(r) AS name WITH r[name] AS value
       WHERE valueType(value) STARTS WITH 'FLOAT' AND value = toInteger(value)
       RETURN count(*) AS wrong`,
    )
    expect(row).toEqual({ wrong: 0 })
  })

  test('what somebody draws beside it is left alone and breaks nothing', async () => {
    await ask(`MATCH (a:Actor) WITH a LIMIT 2 WITH collect(a) AS two
      WITH two[0] AS a, two[1] AS b
      CREATE (a)-[:MY_OWN {note: 'x'}]->(b), (a)-[:KNOWS]->(:Note {text: 'mine'})`)
    expect(await store.load(map)).toEqual(snapshot)
    expect(await checkStore(store)).toEqual([])
    expect(await ask('MATCH ()-[mine:MY_OWN]->() RETURN count(mine) AS left')).toEqual([
      { left: 1 },
    ])
  })

  test('nothing of the types of Neo4j leaks out of the store', async () => {
    const all = {
      maps: await store.maps(),
      entities: [...snapshot.entities.values()],
      relations: [...snapshot.relations.values()],
      commits: await store.commits(map, 0, 100),
      rows: await store.logRows(map, 0, 100),
    }
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
    expect(classesIn(all)).toEqual(new Set(['Object', 'Array', 'String', 'Number', 'Boolean']))
  })
})

/** The names of the classes of every value, at any depth. */
const classesIn = (value: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (value === undefined || value === null) return found
  found.add(Object(value).constructor.name as string)
  if (typeof value === 'object') for (const each of Object.values(value)) classesIn(each, found)
  return found
}

test('no field has a name that the store keeps for itself', () => {
  const fields = [
    ...kindNames.flatMap((kind) => Object.keys(fieldsFor(kind, undefined))),
    ...typeNames.flatMap((type) => Object.keys(fieldsOf(type))),
  ]
  const own = ['id', 'map', 'x', 'y', 'unknown', 'declined', 'none']
  expect(fields.filter((name) => own.includes(name))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { asMapId } from '../../../graph/model/ids.ts'
import { fromBody } from '../../../graph/model/snapshot.ts'
import { asId } from '../../../graph/model/ids.ts'
import { findable, matches } from '../../../web/panels/findable.ts'

const snapshot = fromBody({
  id: asMapId('m'),
  revision: 1,
  entities: [
    { id: asId('m'), kind: 'map', fields: { name: 'Kaart' } },
    { id: asId('theme-meeting'), kind: 'theme', fields: {} },
    { id: asId('o1'), kind: 'organisation', fields: { name: 'Zorghuis' } },
    { id: asId('o2'), kind: 'organisation', fields: { name: 'Élan' } },
    { id: asId('a1'), kind: 'association', fields: { name: 'Buurtcomité' } },
    { id: asId('s1'), kind: 'source', fields: { subkind: 'own_knowledge' } },
  ],
  relations: [],
})

describe('what can be found', () => {
  it('is listed by kind and then by name, values of the vocabulary by their label', () => {
    expect(findable(snapshot, 'nl').map(({ name }) => name)).toEqual([
      'Buurtcomité',
      'Élan',
      'Zorghuis',
      'ontmoeting',
    ])
  })

  it.each([
    ['buurtcom', 'Buurtcomité', true],
    ['BUURTCOMITE', 'Buurtcomité', true],
    ['elan', 'Élan', true],
    ['huis zorg', 'Zorghuis', true],
    ['huis zon', 'Zorghuis', false],
    ['', 'Zorghuis', true],
  ])('%j in %j: %s', (typed, text, found) => {
    expect(matches(typed, text)).toBe(found)
  })
})

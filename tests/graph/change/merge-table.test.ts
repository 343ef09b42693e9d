import { describe, expect, test } from 'vitest'
import { actor, idOf, relation, theme } from '../builders/elements.ts'
import { create, move, remove, update } from '../builders/changes.ts'
import { History } from '../builders/log.ts'
import { codeOf } from '../model/code-of.ts'

const harmony = actor('Harmonie', { primaryInterest: 'muziek' })
const chess = actor('Schaakclub')

/** Two associations that know each other; everything later happens after revision 1. */
const begun = (): History =>
  new History(create(harmony), create(chess), create(relation('Harmonie', 'Schaakclub')))

describe('an update of a field', () => {
  test('is applied where the field is as its author saw it', () => {
    const history = begun()
    const { changes } = history.take([update('Schaakclub', 'name', 'Schaakclub', 'De Toren')])
    expect(changes).toEqual([update('Schaakclub', 'name', 'Schaakclub', 'De Toren')])
  })

  test('does nothing where it is so already', () => {
    const history = begun()
    history.take([update('Schaakclub', 'name', 'Schaakclub', 'De Toren')])
    const again = history.take([update('Schaakclub', 'name', 'Schaakclub', 'De Toren')], {}, 1)
    expect(again.changes).toEqual([])
  })

  test('is a conflict where somebody wrote something else, and says who and when', () => {
    const history = begun()
    const theirs = history.take([update('Schaakclub', 'name', 'Schaakclub', 'De Toren')], {
      author: 'Jo',
    })
    const mine = update('Schaakclub', 'name', 'Schaakclub', 'Het Paard')
    expect(history.conflicts([mine], 'Mia', 1)).toEqual([
      {
        element: idOf('Schaakclub'),
        field: 'name',
        yours: 'Het Paard',
        theirs: 'De Toren',
        by: 'Jo',
        at: theirs.at,
      },
    ])
  })

  test('leaves the other fields of the element to others', () => {
    const history = begun()
    history.take([update('Harmonie', 'name', 'Harmonie', 'Fanfare')], { author: 'Jo' })
    history.take([update('Harmonie', 'primaryInterest', 'muziek', 'samenspel')], {}, 1)
    expect(history.now.entities.get(idOf('Harmonie'))?.fields).toEqual({
      name: 'Fanfare',
      primaryInterest: 'samenspel',
    })
  })

  test('is a conflict when the element was removed since', () => {
    const history = begun()
    history.take([remove('Schaakclub')], { author: 'Jo' })
    const mine = update('Schaakclub', 'name', 'Schaakclub', 'Het Paard')
    expect(history.conflicts([mine], 'Mia', 1)).toMatchObject([
      { element: 'Schaakclub', yours: { name: 'Het Paard' }, theirs: null, by: 'Jo' },
    ])
  })

  test('of an element that never was is refused', () => {
    const history = begun()
    expect(codeOf(() => history.try([update('Niemand', 'name', null, 'x')]))).toBe(
      'unknown-element',
    )
  })

  test('that names an entity which was removed since is a conflict', () => {
    const history = begun()
    history.take([create({ ...actor('Verslag'), kind: 'source' })])
    history.take([remove('Verslag')], { author: 'Jo' })
    const mine = update('KNOWS-Harmonie-Schaakclub', 'sourceId', null, 'Verslag')
    expect(history.conflicts([mine], 'Mia', 2)).toMatchObject([{ element: 'Verslag', by: 'Jo' }])
  })
})

describe('a create', () => {
  test('of an id that is there, of the same kind, fills in what was not asked', () => {
    const history = begun()
    history.take([create(actor('Schaakclub', { limitText: 'alleen in het weekend' }))])
    expect(history.now.entities.get(idOf('Schaakclub'))?.fields).toEqual({
      name: 'Schaakclub',
      limitText: 'alleen in het weekend',
    })
  })

  test('of an id that is there does not move what has its place', () => {
    const history = begun()
    history.take([move({ Schaakclub: [10, 20] })])
    history.take([create({ ...chess, x: 99, y: 99 })])
    expect(history.now.entities.get(idOf('Schaakclub'))).toMatchObject({ x: 10, y: 20 })
  })

  test('of an id that is there with another value is a conflict on that field', () => {
    const history = begun()
    const mine = create(actor('Harmonie', { primaryInterest: 'concerten' }))
    expect(history.conflicts([mine])).toMatchObject([
      { element: 'Harmonie', field: 'primaryInterest', theirs: 'muziek' },
    ])
  })

  test('of an id that stands for something else is refused', () => {
    const history = begun()
    const other = create({ ...chess, kind: 'professional' })
    expect(codeOf(() => history.try([other]))).toBe('id-taken')
    const tie = create({ ...relation('Harmonie', 'Schaakclub', 'PARTNERS_WITH'), id: chess.id })
    expect(codeOf(() => history.try([tie]))).toBe('id-taken')
  })

  test('of a relation to an actor that was removed since is a conflict', () => {
    const history = begun()
    history.take([create(actor('Parochie'))])
    history.take([remove('Parochie')], { author: 'Jo' })
    const mine = create(relation('Harmonie', 'Parochie'))
    expect(history.conflicts([mine], 'Mia', 2)).toMatchObject([
      { element: 'Parochie', theirs: null, by: 'Jo' },
    ])
  })

  test('of a relation to an actor that never was is refused', () => {
    const history = begun()
    expect(codeOf(() => history.try([create(relation('Harmonie', 'Niemand'))]))).toBe('unknown-end')
  })

  test('of a tie that is there is merged into it, either way round, and says under which id', () => {
    const history = begun()
    const again = {
      ...relation('Schaakclub', 'Harmonie'),
      id: idOf('again'),
      from: chess.id,
      to: harmony.id,
      fields: { frequency: 'monthly' },
    } as const
    const commit = history.take([create(again), update('again', 'carriedBy', null, 'secretaris')])
    expect(commit.merged).toEqual({ again: 'KNOWS-Harmonie-Schaakclub' })
    expect([...history.now.relations.values()]).toMatchObject([
      {
        id: 'KNOWS-Harmonie-Schaakclub',
        fields: { frequency: 'monthly', carriedBy: 'secretaris' },
      },
    ])
  })

  test('of a directed relation the other way round is another relation', () => {
    const history = begun()
    history.take([create(relation('Harmonie', 'Schaakclub', 'REFERS_TO'))])
    history.take([create(relation('Schaakclub', 'Harmonie', 'REFERS_TO'))])
    expect(history.now.relations.size).toBe(3)
  })

  test('merged into a tie keeps the earlier day on which it was recorded', () => {
    const history = begun()
    const recorded = (id: string, recordedOn: string) =>
      create({ ...relation('Harmonie', 'Schaakclub'), id: idOf(id), fields: { recordedOn } })
    history.take([recorded('a', '2026-05-01')])
    history.take([recorded('b', '2026-04-01')])
    history.take([recorded('c', '2026-06-01')])
    expect([...history.now.relations.values()]).toMatchObject([
      { fields: { recordedOn: '2026-04-01' } },
    ])
  })

  test('of a tie that has ended lets it begin again', () => {
    const history = begun()
    history.take([update('KNOWS-Harmonie-Schaakclub', 'until', null, '2020')])
    history.take([create({ ...relation('Harmonie', 'Schaakclub'), id: idOf('again') })])
    expect(history.now.relations.size).toBe(2)
    const reopened = update('KNOWS-Harmonie-Schaakclub', 'until', '2020', null)
    expect(codeOf(() => history.try([reopened]))).toBe('tie-exists')
  })

  test('of a tie that has an end already is not merged into an open one', () => {
    const history = begun()
    const old = {
      ...relation('Harmonie', 'Schaakclub'),
      id: idOf('old'),
      fields: { until: '1999' },
    }
    history.take([create(old)])
    expect(history.now.relations.size).toBe(2)
  })
})

describe('a remove', () => {
  const tie = relation('Harmonie', 'Schaakclub')

  test('takes the relations with it and remembers them', () => {
    const history = begun()
    const { changes } = history.take([remove('Schaakclub', chess, tie)])
    expect(changes).toEqual([{ op: 'remove', id: 'Schaakclub', was: [chess, tie] }])
    expect(history.now.relations.size).toBe(0)
  })

  test('of what is gone already does nothing', () => {
    const history = begun()
    history.take([remove('Schaakclub')])
    expect(history.take([remove('Schaakclub', chess)], {}, 1).changes).toEqual([])
  })

  test('is a conflict when what is there differs from what its author saw', () => {
    const history = begun()
    const commit = history.take([update(tie.id, 'frequency', null, 'monthly')], { author: 'Jo' })
    expect(history.conflicts([remove('Schaakclub', chess, tie)], 'Mia', 1)).toEqual([
      { element: 'Schaakclub', yours: null, theirs: chess, by: 'Jo', at: commit.at },
    ])
  })

  test('does not mind where things are drawn, nor which end is named first', () => {
    const history = begun()
    history.take([move({ Schaakclub: [5, 5] })], { author: 'Jo' })
    const turned = { ...tie, from: tie.to, to: tie.from }
    expect(history.conflicts([remove('Schaakclub', turned, chess)], 'Mia', 1)).toEqual([])
  })

  test('without what its author saw is a conflict only after changes of others', () => {
    const history = begun()
    history.take([update('Schaakclub', 'name', 'Schaakclub', 'De Toren')])
    expect(history.conflicts([remove('Schaakclub')], 'Mia', 1)).toEqual([])
    expect(history.conflicts([remove('Schaakclub')], 'Jo', 1)).toMatchObject([{ by: 'Mia' }])
  })

  test('empties the fields that named what goes, as updates before it', () => {
    const history = begun()
    history.take([create({ ...actor('Verslag'), kind: 'source' })])
    history.take([update(tie.id, 'sourceId', null, 'Verslag')])
    const { changes } = history.take([remove('Verslag')])
    expect(changes.map(({ op }) => op)).toEqual(['update', 'remove'])
    expect(history.now.relations.get(tie.id)?.fields).toEqual({})
  })
})

describe('a move', () => {
  test('is won by the last one, and is no reason for a conflict', () => {
    const history = begun()
    history.take([move({ Schaakclub: [1, 1] })], { author: 'Jo' })
    const { changes } = history.take([move({ Schaakclub: [2, 2] })], {}, 1)
    expect(changes).toEqual([
      { op: 'move', positions: { Schaakclub: [2, 2] }, before: { Schaakclub: [1, 1] } },
    ])
  })

  test('skips what is gone, and refuses what never was', () => {
    const history = begun()
    history.take([remove('Schaakclub')])
    const both = move({ Schaakclub: [1, 1], Harmonie: [3, 3] })
    expect(history.take([both], {}, 1).changes).toEqual([
      { op: 'move', positions: { Harmonie: [3, 3] }, before: { Harmonie: null } },
    ])
    expect(codeOf(() => history.try([move({ Niemand: [1, 1] })]))).toBe('unknown-element')
  })
})

test('a commit with one conflict is refused whole', () => {
  const history = begun()
  history.take([update('Schaakclub', 'name', 'Schaakclub', 'De Toren')])
  const outcome = history.try(
    [create(theme('greenery')), update('Schaakclub', 'name', 'Schaakclub', 'Het Paard')],
    'Jo',
    1,
  )
  expect(outcome.type).toBe('conflict')
})

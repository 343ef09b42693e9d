import { describe, expect, test } from 'vitest'
import { commitmentCharts } from '../../../../graph/analysis/overviews/commitment.ts'
import { groupReach } from '../../../../graph/analysis/overviews/group-reach.ts'
import { initiativeMatrix } from '../../../../graph/analysis/overviews/initiative-matrix.ts'
import { needsAndAnswers, sideOf } from '../../../../graph/analysis/overviews/needs-and-answers.ts'
import { ownershipOf } from '../../../../graph/analysis/overviews/ownership.ts'
import { placeUses } from '../../../../graph/analysis/overviews/places.ts'
import { teamTable } from '../../../../graph/analysis/overviews/team-table.ts'
import { lanes, timelineOf } from '../../../../graph/analysis/overviews/timeline.ts'
import { waysBetween } from '../../../../graph/analysis/overviews/ways-between.ts'
import { initiativesOf } from '../../../../graph/analysis/subjects/initiatives.ts'
import { asId } from '../../../../graph/model/ids.ts'
import { found, network, vlierhoek } from '../vlierhoek.ts'

const { recorded } = network
const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id)

test('of De Vlierhoek most initiatives are about meeting, and each stands in its column', () => {
  const { sorts, rows } = initiativeMatrix(recorded)
  expect(sorts).toEqual(['warm_resident', 'caring_neighbourhood', 'neighbourhood_care'])
  const [first] = rows
  expect(first?.theme).toBe('theme-meeting')
  expect(first?.cells.map(ids)).toEqual([
    ['I01', 'I02'],
    ['I04', 'I05', 'I06', 'I07', 'I09', 'I14'],
    [],
  ])
  // 29 places for 14 initiatives: most are on two themes or three.
  const all = rows.flatMap(({ cells }) => cells.flat())
  expect([all.length, new Set(ids(all)).size]).toEqual([29, 14])
})

test('the street party is thought up and done by residents, and nobody was said to evaluate it', () => {
  const party = initiativesOf(recorded).find(({ id }) => id === 'I01')
  if (party === undefined) throw new Error('no street party')
  expect(ownershipOf(recorded, party)).toEqual({
    thinks_up: { actors: ['R01', 'R07', 'RG1'], residents: true },
    does: { actors: ['R01', 'R07', 'RG1'], residents: true },
    evaluates: { actors: [], residents: false },
  })
})

test('commitment is missed exactly where G7 has a card, and where more is given nothing is missed', () => {
  const rows = commitmentCharts(recorded).flatMap(({ initiative, rows: list }) =>
    list.map((row) => ({ ...row, key: `G7:${initiative}+${row.actor}` })),
  )
  const cards = found.findings.filter(({ rule }) => rule === 'G7').map(({ id }) => id)
  const missed = rows.filter(({ missing }) => missing !== undefined && missing > 0)
  expect(missed.map(({ key }) => key).toSorted()).toEqual(cards.toSorted())
  const more = rows.filter(({ missing }) => missing !== undefined && missing < 0)
  expect(more.map(({ key }) => key)).toEqual(['G7:I01+RG1', 'G7:I04+A01', 'G7:I09+R08'])
})

test('the steering group has seven seats of twelve hours, and one sits at four tables', () => {
  const { teams, members, partnerships } = teamTable(recorded)
  expect(teams.map(({ team, hours }) => [team.id, team.seats.length, hours])).toEqual([
    ['T1', 7, 12],
    ['T2', 8, 12],
    ['T3', 11, 8],
    ['T4', 4, 18],
    ['T5', 2, 12],
    ['T6', 3, 6],
  ])
  expect(teams[0]?.criteria[0]).toBe('partly')
  expect(members[0]).toMatchObject({ actor: 'O01', teams: { length: 4 } })
  const lasting = partnerships.map(({ fields }) => fields['duration'])
  expect(lasting.lastIndexOf('permanent')).toBeLessThan(lasting.indexOf('temporary'))
})

describe('reach', () => {
  const rows = groupReach(network)

  test('has the ten groups of the area first, and says the same as G9', () => {
    expect(rows.slice(0, 10).every(({ isOfArea }) => isOfArea)).toBe(true)
    expect(rows.slice(10).some(({ isOfArea }) => isOfArea)).toBe(false)
    const cards = found.findings.filter(({ rule }) => rule === 'G9')
    const asked = rows.filter(({ reach }) => reach !== undefined && reach !== 'reached')
    expect(asked.map(({ key }) => key).toSorted()).toEqual(
      cards.flatMap(({ subjects }) => subjects).toSorted(),
    )
  })

  test('names those who are there for tenants and who speaks for them', () => {
    const tenants = rows.find(({ key }) => key === 'tenants')
    expect(tenants?.actors).toContain('A03')
    expect(tenants?.initiatives).toContain('I09')
    expect(new Set(tenants?.actors).size).toBe(tenants?.actors.length)
  })
})

test('needs are open exactly where G6 has a card, and all of them come from the neighbourhood', () => {
  const rows = needsAndAnswers(recorded)
  const cards = found.findings.filter(({ rule }) => rule === 'G6').flatMap((card) => card.subjects)
  const open = rows.filter(({ answered }) => answered === 'open')
  expect(open.map(({ need }) => String(need.id))).toEqual(cards.toSorted())
  expect(rows.map(({ need }) => need.id)).toEqual(['N1', 'N2', 'N3', 'N4', 'N5'])
  expect(new Set(rows.map(({ need }) => sideOf(need)))).toEqual(new Set(['wish']))
  const alone = rows.find(({ need }) => need.id === 'N4')
  expect([alone?.answered, alone?.by]).toEqual(['partly', expect.arrayContaining(['I04'])])
})

test('at De Vlierpit its own people are found, and nobody is listed twice', () => {
  const pit = placeUses(recorded).find(({ place }) => place === 'PL1')
  const people = [...(pit?.hosts ?? []), ...(pit?.present ?? [])]
  expect(people.toSorted()).toEqual(['A01', 'O02', 'P01'])
  for (const { hosts, present } of placeUses(recorded))
    expect(new Set([...hosts, ...present]).size).toBe(hosts.length + present.length)
})

describe('the timeline', () => {
  const items = timelineOf(vlierhoek)

  test('has its lanes in order, and within each what begins first comes first', () => {
    const order = items.map(({ lane }) => lanes.indexOf(lane))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('ends the money of I13 in 2026 and asks tenants in 2027', () => {
    expect(items).toContainEqual({
      lane: 'funders',
      id: 'I13',
      named: ['I13'],
      what: 'funded',
      from: undefined,
      until: '2026-12-31',
    })
    const asked = items.filter(({ what }) => what === 'asked')
    expect(asked.map(({ named }) => named.join(' '))).toEqual([
      'RG2',
      'RG2',
      'RG2',
      'RG1',
      'RG2',
      'group-tenants',
    ])
    expect(items.filter(({ what }) => what === 'voiced')).toHaveLength(5)
  })
})

describe('ways between', () => {
  test('are as short as there are, at most three, and every step is a tie', () => {
    const ways = waysBetween(network, asId('R01'), asId('O05'))
    expect(ways.length).toBeGreaterThan(0)
    expect(ways.length).toBeLessThanOrEqual(3)
    expect(new Set(ways.map((way) => way.length)).size).toBe(1)
    for (const way of ways) expect([way[0], way.at(-1)]).toEqual(['R01', 'O05'])
  })

  test('are none to oneself, to nobody, and to somebody without lines', () => {
    expect(waysBetween(network, asId('O05'), asId('O05'))).toEqual([])
    expect(waysBetween(network, asId('O05'), asId('nobody'))).toEqual([])
    expect(waysBetween(network, asId('O05'), asId('A06'))).toEqual([])
  })
})

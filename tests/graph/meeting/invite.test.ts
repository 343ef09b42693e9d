import { expect, test } from 'vitest'
import { burdenedIn } from '../../../graph/meeting/burdened.ts'
import { proposeInvitations } from '../../../graph/meeting/invite.ts'
import { mostDeciders } from '../../../graph/meeting/seated.ts'
import type { Finding } from '../../../graph/analysis/findings/finding.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Entity } from '../../../graph/model/element.ts'
import type { Fields } from '../../../graph/model/value.ts'
import { found, vlierhoek } from '../analysis/vlierhoek.ts'
import { entity, mapOf } from '../builders/elements.ts'

const day = '2026-11-22'
const [someCard] = found.findings
if (someCard === undefined) throw new Error('no cards')

const about = (subjects: readonly string[]): Finding => ({ ...someCard, subjects: [...subjects] })
const item = asId('item')

const organisation = (name: string, fields: Fields = {}): Entity =>
  entity('organisation', name, fields)

/** Names of who decides, and of who is told. */
const asked = (
  actors: readonly Entity[],
  cards: readonly Finding[],
  burdened: readonly string[] = [],
): readonly [string[], string[]] => {
  const proposals = proposeInvitations(
    mapOf(...actors),
    cards.map((finding) => ({ item, finding })),
    day,
    burdened.map(asId),
  )
  const names = (informed: boolean): string[] =>
    proposals.filter((each) => each.informed === informed).map(({ actor }) => actor)
  return [names(false), names(true)]
}

test('of sixty who are needed eight decide and the others are told', () => {
  const many = Array.from({ length: 60 }, (_, nth) => organisation(`club-${nth + 10}`))
  const [deciding, told] = asked(many, [about(many.map(({ id }) => id))])
  expect([deciding.length, told.length]).toEqual([mostDeciders, 52])
})

test('whoever brings another sector or language comes before the ninth of the same', () => {
  const same = Array.from({ length: 9 }, (_, nth) =>
    organisation(`a-${nth}`, { sector: ['care'], workingLanguage: 'nl' }),
  )
  const others = [
    organisation('z-sport', { sector: ['sport'], workingLanguage: 'nl' }),
    organisation('z-francophone', { sector: ['care'], workingLanguage: 'fr' }),
  ]
  const all = [...same, ...others]
  const [deciding] = asked(all, [about(all.map(({ id }) => id))])
  expect(deciding).toEqual(expect.arrayContaining(['z-sport', 'z-francophone']))
  expect(deciding).toHaveLength(mostDeciders)
})

test('when everybody needed said not before March, nobody decides and all are told', () => {
  const busy = [1, 2, 3].map((nth) => organisation(`busy-${nth}`, { contactAgainOn: '2027-03-01' }))
  expect(asked(busy, [about(busy.map(({ id }) => id))])).toEqual([
    [],
    ['busy-1', 'busy-2', 'busy-3'],
  ])
})

test('cards about nobody on the map invite nobody', () => {
  expect(asked([], [about(['gone'])])).toEqual([[], []])
  expect(asked([organisation('there')], [])).toEqual([[], []])
})

test('who sits in too many consultations is told, except of what is about them', () => {
  const burdened = burdenedIn(found.findings)
  expect(burdened.length).toBeGreaterThan(0)
  const cards = found.findings.map((finding, nth) => ({ item: asId(`item-${nth}`), finding }))
  for (const actor of burdened) {
    const own = cards.filter(({ finding }) => finding.subjects.includes(actor))
    const rest = cards.filter(({ finding }) => !finding.subjects.includes(actor))
    const of = (list: typeof cards): boolean | undefined =>
      proposeInvitations(vlierhoek, list, day, burdened).find((each) => each.actor === actor)
        ?.informed
    expect(of(rest) ?? true).toBe(true)
    expect(of(own.slice(0, 1))).toBe(false)
  }
})

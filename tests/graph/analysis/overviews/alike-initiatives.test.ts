import { expect, test } from 'vitest'
import { alikeInitiatives } from '../../../../graph/analysis/overviews/alike-initiatives.ts'
import { recordedOn } from '../../../../graph/analysis/recorded.ts'
import { asId } from '../../../../graph/model/ids.ts'
import { initiativesOf } from '../../../../graph/analysis/subjects/initiatives.ts'
import { vlierhoek } from '../vlierhoek.ts'

const recorded = recordedOn(vlierhoek, '2026-11-22', [])

const nothing = { name: '', themes: [], groups: [], places: [] }

const idsOf = (intended: Partial<typeof nothing>) =>
  alikeInitiatives(recorded, { ...nothing, ...intended }).map(({ initiative }) => initiative.id)

test('what is the same in every respect comes first, with what it shares', () => {
  for (const { id, themes, groups, places } of initiativesOf(recorded)) {
    if (themes.length === 0 || groups.length === 0 || places.length === 0) continue
    const [first] = alikeInitiatives(recorded, { name: '', themes, groups, places })
    const twins = initiativesOf(recorded).filter(
      (other) =>
        themes.some((theme) => other.themes.includes(theme)) &&
        groups.some((group) => other.groups.includes(group)) &&
        places.some((place) => other.places.includes(place)),
    )
    expect(twins.map((twin) => twin.id)).toContain(first?.initiative.id)
    expect(twins.map((twin) => twin.id)).toContain(id)
  }
})

test('nothing said finds nothing, and a word of a name finds its name without accents', () => {
  expect(idsOf({})).toEqual([])
  expect(idsOf({ name: 'het' })).toEqual([])
  const found = alikeInitiatives(recorded, { ...nothing, name: 'Nieuw REPAIR atelier' })
  expect(found.map(({ initiative }) => initiative.entity.fields['name'])).toContain('Repair Café')
  expect(found.every(({ named, shared }) => named && shared.length === 0)).toBe(true)
})

test('everything with the theme is found, and nothing else', () => {
  const theme = asId('theme-loneliness')
  const expected = initiativesOf(recorded)
    .filter(({ themes }) => themes.includes(theme))
    .map(({ id }) => id)
  expect(expected.length).toBeGreaterThan(0)
  expect(idsOf({ themes: [theme] as never[] }).toSorted()).toEqual(expected.toSorted())
})

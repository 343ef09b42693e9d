import { expect, test } from 'vitest'
import { groupings, groupsOf } from '../../../graph/analysis/groups.ts'
import { lens, vlierhoek } from './vlierhoek.ts'

test('an employer stands with its people, largest groups first, each of two or more', () => {
  const groups = groupsOf(vlierhoek, lens, 'employer')
  expect(groups.map(({ key }) => key)).toEqual(['A03', 'O02', 'O06', 'O07'])
  for (const { key, members } of groups) expect(members).toContain(key)
})

test('every grouping gives members that are on the map, each once, in a steady order', () => {
  for (const by of groupings) {
    const groups = groupsOf(vlierhoek, lens, by)
    expect(groups.length).toBeGreaterThan(2)
    expect(groups).toEqual(groupsOf(vlierhoek, lens, by))
    const sizes = groups.map(({ members }) => members.length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    for (const { members } of groups) {
      expect(members.length).toBeGreaterThan(1)
      expect(new Set(members).size).toBe(members.length)
      for (const id of members) expect(vlierhoek.entities.has(id)).toBe(true)
    }
  }
})

test('a community shares nobody with another', () => {
  const members = groupsOf(vlierhoek, lens, 'community').flatMap((group) => group.members)
  expect(new Set(members).size).toBe(members.length)
})

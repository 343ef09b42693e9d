import { expect, test } from 'vitest'
import { merge } from '../../../graph/change/merge.ts'
import { draftMeeting } from '../../../graph/meeting/draft.ts'
import { mostDeciders } from '../../../graph/meeting/seated.ts'
import { isInformed, meetingOf, minutesOf } from '../../../graph/meeting/meeting-of.ts'
import { cautionsAbout, mostCards, proposeCards } from '../../../graph/meeting/propose-cards.ts'
import { templateNames } from '../../../graph/meeting/templates.ts'
import type { Template } from '../../../graph/meeting/templates.ts'
import { remarksOn } from '../../../graph/meeting/wording.ts'
import { knownText } from '../../../graph/model/value.ts'
import { frozen } from '../builders/frozen.ts'
import { found, vlierhoek } from '../analysis/vlierhoek.ts'

const day = '2026-11-22'
const proposed = proposeCards(found.findings, vlierhoek, day)

const drafted = (template: Template, cards = proposed) => {
  const plan = {
    name: 'Overleg',
    date: '2026-12-10',
    template,
    language: 'nl',
    other: 'fr',
    cards,
  } as const
  const { id, changes } = draftMeeting(frozen(vlierhoek), plan, day)
  const merged = merge(vlierhoek, { changes, author: 'Mia' }, [])
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  const meeting = meetingOf(merged.after, id)
  if (meeting === undefined) throw new Error('no meeting')
  return meeting
}

test('one success, two fruits, one gap or forest, one question are proposed, and nothing speaks against them', () => {
  const categories = proposed.map(({ category }) => category)
  expect(categories.filter((each) => each === 'fruit')).toHaveLength(2)
  expect(categories.filter((each) => ['gap', 'forest'].includes(each))).toHaveLength(1)
  expect(proposed.length).toBeLessThanOrEqual(mostCards)
  for (const finding of proposed) expect(cautionsAbout(finding, vlierhoek, day)).toEqual([])
})

test('what is for the core team, about a resident who did not agree, unknown or old is not proposed', () => {
  const against = found.findings.map((each) => cautionsAbout(each, vlierhoek, day))
  for (const caution of ['core', 'resident', 'unknown', 'old'] as const)
    expect(against.some((list) => list.includes(caution))).toBe(true)
})

test('every template gives a whole agenda in both languages, one item a card, with its minutes', () => {
  for (const template of templateNames) {
    const { items } = drafted(template)
    expect(items.length).toBeGreaterThan(2)
    for (const { fields } of items) {
      expect(knownText(fields['question'])).toMatch(/\?/u)
      expect(knownText(fields['questionOther'])).toMatch(/\u202f\?/u)
      expect(Number(fields['minutes'])).toBeGreaterThan(0)
    }
  }
  const { items } = drafted('coordination')
  expect(items.filter(({ fields }) => fields['findings'] !== undefined)).toHaveLength(
    proposed.length,
  )
  expect(minutesOf(items)).toBeGreaterThanOrEqual(70)
})

test('who is needed is asked with a reason in both languages, at most eight decide, the others are told', () => {
  const { invited } = drafted('coordination')
  expect(invited.length).toBeGreaterThan(3)
  expect(invited.filter((each) => !isInformed(each)).length).toBeLessThanOrEqual(mostDeciders)
  for (const { actor, relation } of invited) {
    expect(relation.fields['why']).toMatch(/^omdat/u)
    expect(relation.fields['whyOther']).toMatch(/^parce que/u)
    expect(actor.fields['flags'] ?? []).not.toContain('coordinator')
  }
})

test('with no cards there still is an agenda, and nobody is invited without a reason', () => {
  const { items, invited } = drafted('coordination', [])
  expect(items.some(({ fields }) => knownText(fields['question'])?.includes('kleine stap'))).toBe(
    true,
  )
  expect(invited).toEqual([])
})

test('words that put somebody on the spot get a better one, neutral ones none', () => {
  expect(
    remarksOn('FC Vlierhoek isoleert zich en moet meedoen', 'nl').map(({ found: said }) => said),
  ).toEqual(['isoleert zich', 'moet'])
  expect(remarksOn('Les groupes cibles doivent venir', 'fr')).toHaveLength(2)
  expect(remarksOn('This weak link is a problem', 'en').length).toBeGreaterThan(0)
  for (const { fields } of drafted('coordination').items)
    expect(remarksOn(knownText(fields['question']) ?? '', 'nl')).toEqual([])
})

import { expect, test } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import { merge } from '../../../graph/change/merge.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { knownText } from '../../../graph/model/value.ts'
import { beginInitiative } from '../../../web/entry/changes/begin-initiative.ts'
import { noteContact } from '../../../web/entry/changes/note-contact.ts'
import { notedOn } from '../../../web/entry/changes/noted.ts'
import type { Noted } from '../../../web/entry/changes/noted.ts'
import { actor, entity, mapOf } from '../../graph/builders/elements.ts'

const two = mapOf(actor('Harmonie'), entity('organisation', 'School'))

const after = (
  snapshot: Snapshot,
  make: (now: Snapshot, noted: Noted) => readonly Change[],
): Snapshot => {
  const changes = make(snapshot, notedOn(snapshot, '2026-11-22'))
  const merged = merge(snapshot, { changes, author: 'Mia' }, [])
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  return merged.after
}

const linesOf = (snapshot: Snapshot) =>
  [...snapshot.relations.values()].map(({ type, from, to }) => `${from} ${type} ${to}`)

test('a new initiative is an idea, with its themes, groups and places, in one act', () => {
  const lists = { about: ['loneliness', 'Kroegtochten'], forGroups: [], heldAt: ['Parochiezaal'] }
  const map = after(
    two,
    (now, noted) =>
      beginInitiative(now, { name: ' Soep ', lists, fields: { scaleAnswer: 'yes' } }, noted)
        .changes,
  )
  const made = [...map.entities.values()].find(({ kind }) => kind === 'initiative')
  expect(made?.fields).toMatchObject({ name: 'Soep', phase: 'idea', scaleAnswer: 'yes' })
  const names = [...map.relations.values()]
    .filter(({ from }) => from === made?.id)
    .map(({ type, to }) => `${type} ${knownText(map.entities.get(to)?.fields['name']) ?? to}`)
  expect(names.toSorted()).toEqual([
    'ABOUT Kroegtochten',
    'ABOUT theme-loneliness',
    'HELD_AT Parochiezaal',
  ])
})

test('a contact moment names the group that was asked, also one that nobody used yet, and nobody else', () => {
  const asked = asId('group-seniors')
  const contact = {
    asked,
    date: '2026-11-20',
    subkind: 'street_talk',
    purpose: ' Wat mist u? ',
    feedback: null,
  }
  const map = after(two, (now) => noteContact(now, contact))
  const moment = [...map.entities.values()].find(({ kind }) => kind === 'contact_moment')
  expect(moment?.fields).toEqual({
    date: '2026-11-20',
    subkind: 'street_talk',
    purpose: 'Wat mist u?',
  })
  expect(linesOf(map)).toContain(`${moment?.id} ASKED group-seniors`)
})

import type { Positions } from '../change/change.ts'
import { asMapId } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { at } from './fault.ts'
import { neighbourhoodFile } from './neighbourhood-file.ts'
import type { NeighbourhoodFile } from './neighbourhood-file.ts'
import { Notes } from './notes.ts'
import { drawRelations } from './notes-relations.ts'
import { drawInitiatives, drawTeams } from './notes-together.ts'
import { shaped } from './text-file.ts'

/** Whether a parsed JSON file is written as a coordinator's notes. */
export const isNeighbourhoodFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'neighbourhood' in value

/**
 * The map that a neighbourhood file describes: lists on actors become relations, keys of the vocabulary
 * become entities on first use. Taken whole or refused whole, with the place of the fault in `at`.
 *
 * @param positions places on the picture by id; ids that the file does not have are passed over
 * @throws bad-file, unknown-name, duplicate-id, sensitive-membership and what the catalogue refuses
 */
export const readNeighbourhood = async (
  value: unknown,
  positions: Positions = {},
): Promise<Snapshot> => {
  const file = shaped(neighbourhoodFile, value)
  const notes = new Notes(positions)
  const { id, name, note, today, areaGroups, expectedSubkinds } = file.neighbourhood
  const map = at('neighbourhood.id', () => asMapId(id))
  notes.entity('neighbourhood', id, 'map', {
    name,
    description: note,
    today,
    areaGroups,
    expectedSubkinds,
  })
  for (const [index, place] of file.places.entries())
    notes.entity(`places[${index}]`, place.id, 'place', { name: place.name }, 'places')
  for (const [index, source] of file.sources.entries())
    notes.entity(
      `sources[${index}]`,
      source.id,
      'source',
      { name: source.name, subkind: source.kind, date: source.date },
      'sources',
    )
  enterActors(notes, file)
  drawInitiatives(notes, file)
  drawRelations(notes, file)
  drawTeams(notes, file)
  enterNeeds(notes, file)
  enterContacts(notes, file)
  notes.draw()
  return notes.gathering.finish(map)
}

const enterActors = (notes: Notes, file: NeighbourhoodFile): void => {
  for (const [index, actor] of file.actors.entries()) {
    const here = `actors[${index}]`
    const { id, kind, lang, themes, groups, places, speaksFor, ...fields } = actor
    notes.entity(here, id, kind, { ...fields, workingLanguage: lang }, 'actors')
    notes.keys(`${here}.themes`, 'ACTIVE_ON', id, 'theme', themes)
    notes.keys(`${here}.groups`, 'SERVES', id, 'group', groups)
    notes.keys(`${here}.speaksFor`, 'SPEAKS_FOR', id, 'group', speaksFor)
    for (const [nth, place] of (places ?? []).entries()) {
      const there = `${here}.places[${nth}]`
      notes.tie(there, 'PRESENT_AT', id, notes.named(there, place, 'places'))
    }
  }
}

const enterNeeds = (notes: Notes, file: NeighbourhoodFile): void => {
  for (const [index, need] of file.needs.entries()) {
    const here = `needs[${index}]`
    const { id, text, date, source, theme, groups } = need
    const sourceId = source == null ? null : notes.named(`${here}.source`, source, 'sources')
    notes.entity(here, id, 'need', { text, date, sourceId, status: 'voiced' })
    notes.keys(`${here}.theme`, 'NEEDS_ABOUT', id, 'theme', theme == null ? [] : [theme])
    notes.keys(`${here}.groups`, 'NEEDS_FOR', id, 'group', groups)
  }
}

const enterContacts = (notes: Notes, file: NeighbourhoodFile): void => {
  for (const [index, contact] of file.contactMoments.entries()) {
    const here = `contactMoments[${index}]`
    const id = `contact-${index + 1}`
    const { date, kind, feedback, group, by } = contact
    notes.entity(here, id, 'contact_moment', { date, subkind: kind, feedback })
    const asked = notes.isNamed(group, 'actors')
      ? group
      : notes.key(`${here}.group`, 'group', group)
    notes.tie(`${here}.group`, 'ASKED', id, asked)
    if (by != null) notes.tie(`${here}.by`, 'ASKED_BY', id, notes.named(`${here}.by`, by, 'actors'))
  }
}

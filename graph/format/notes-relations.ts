import { GraphError } from '../errors.ts'
import type { NeighbourhoodFile } from './neighbourhood-file.ts'
import type { Notes } from './notes.ts'

type Contents = { readonly [name: string]: unknown }

/** Draws what lies between actors, and what they want, offer and ask. @throws unknown-name */
export const drawRelations = (notes: Notes, file: NeighbourhoodFile): void => {
  for (const [index, relation] of file.relations.entries()) {
    const here = `relations[${index}]`
    const { type, source, note, ...rest } = relation
    const { from, to, ...fields } = rest
    const sourceId = source == null ? null : notes.named(`${here}.source`, source, 'sources')
    drawBetween(notes, here, type, { from, to }, { ...fields, sourceId, ...said(here, type, note) })
  }
  for (const [index, { type, ...ends }] of file.affiliations.entries())
    drawBetween(notes, `affiliations[${index}]`, type, ends, {})
  for (const [index, energy] of file.energies.entries()) {
    const here = `energies[${index}]`
    const actor = notes.named(`${here}.actor`, energy.actor, 'actors')
    const theme = notes.key(`${here}.theme`, 'theme', energy.theme)
    notes.tie(here, 'ENERGY_FOR', actor, theme, { energy: energyOf(energy.energy) })
  }
  for (const list of ['offers', 'resourceNeeds'] as const)
    for (const [index, { actor, assets }] of file[list].entries()) {
      const here = `${list}[${index}]`
      notes.named(`${here}.actor`, actor, 'actors')
      notes.keys(
        `${here}.assets`,
        list === 'offers' ? 'OFFERS' : 'ASKS_FOR',
        actor,
        'asset',
        assets,
      )
    }
}

/** Asked, and not known, is an answer and not a degree of energy. */
export const energyOf = (energy: string | null | undefined): unknown =>
  energy === 'unknown' ? { answer: 'unknown' } : energy

const drawBetween = (
  notes: Notes,
  here: string,
  type: string,
  ends: { from: string; to: string },
  fields: Contents,
): void => {
  const from = notes.named(`${here}.from`, ends.from, 'actors')
  const to = notes.named(`${here}.to`, ends.to, 'actors', 'initiatives')
  notes.tie(here, type, from, to, fields)
}

/** What the note beside a relation says. @throws unknown-value */
const said = (here: string, type: string, note: string | null | undefined): Contents => {
  switch (note) {
    case null:
    case undefined:
      return {}
    case 'mutual':
      // Knowing has no direction: "mutual" says nothing more there.
      return type === 'KNOWS' ? {} : { mutual: true }
    case 'permanent':
    case 'temporary':
      return { duration: note }
    case 'asked both':
      return { askedBoth: true }
    default:
      throw new GraphError('unknown-value', {
        at: `${here}.note`,
        of: type,
        field: 'note',
        value: note.slice(0, 80),
      })
  }
}

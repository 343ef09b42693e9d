import { isResidentPerson } from '../../model/element.ts'
import type { Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import type { Network } from '../network.ts'
import { into } from '../recorded.ts'
import { initiativesOf } from '../subjects/initiatives.ts'
import type { Initiative } from '../subjects/initiatives.ts'

/**
 * Who has spark or fire for a theme and may be named with it, as recorded, in order of actor; a resident who
 * has not agreed is left out, and so is the coordinator.
 */
export const keenOn = (network: Network, theme: Id): readonly Relation[] =>
  (into(network.recorded, 'ENERGY_FOR').get(theme) ?? []).filter(({ from, fields }) => {
    const actor = network.recorded.snapshot.entities.get(from)
    return (
      ['spark', 'fire'].includes(knownText(fields['energy']) ?? '') &&
      actor !== undefined &&
      !network.coordinators.has(from) &&
      !(isResidentPerson(actor) && actor.fields['agreed'] === false)
    )
  })

/** The themes that somebody has energy for, in order of id. */
export const keenThemes = (network: Network): readonly Id[] =>
  [...into(network.recorded, 'ENERGY_FOR').keys()].toSorted()

/** The initiatives on a theme. */
export const initiativesOn = (network: Network, theme: Id): readonly Initiative[] =>
  initiativesOf(network.recorded).filter(({ themes }) => themes.includes(theme))

import type { Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import type { Network } from '../network.ts'
import { outOf } from '../recorded.ts'
import type { Initiative } from '../subjects/initiatives.ts'
import { stepOn } from '../subjects/scales.ts'
import { everybody } from './match.ts'

/**
 * Who takes part in an initiative and speaks for those concerned: for one of its groups or for everybody;
 * for anybody at all where the initiative is for everybody (domain §3.1, G5).
 */
export const voicesIn = (network: Network, initiative: Initiative): readonly Relation[] =>
  initiative.seats.filter(({ from }) => speaksFor(network, from, initiative.groups))

const speaksFor = (network: Network, actor: Id, groups: readonly Id[]): boolean =>
  (outOf(network.recorded, 'SPEAKS_FOR').get(actor) ?? []).some(
    ({ to }) => to === everybody || groups.includes(to) || groups.includes(everybody),
  )

/** How far they take part at most, on the scale of participation; -1 where nobody does. */
export const levelOf = (voices: readonly Relation[]): number =>
  Math.max(-1, ...voices.map(({ fields }) => stepOn('participation_level', fields['actual'])))

/** The places of levels on the scale of participation. */
export const level = (key: string): number => stepOn('participation_level', key)

import { isResidentPerson } from '../../model/element.ts'
import { effortOf, acquaintanceOf } from './acquaintance.ts'
import { benefitOf } from './benefit.ts'
import { match } from './match.ts'
import { mayMeet, offersAsked } from './offers.ts'
import type { Network } from '../network.ts'

/** Whom a node has most in common with. */
export type CommonGround = {
  /** At most three, the best match first; none where nothing is shared. */
  readonly others: readonly number[]
  readonly effort: 1 | 2
  readonly benefit: number
}

const most = 3

/**
 * The names to offer to somebody without lines. Residents are not handed out: a person is named only
 * where an own offer or ask fits, and gets no names.
 */
export const commonGround = (network: Network, node: number): CommonGround => {
  const partners = new Map<number, number | undefined>()
  for (const { giver, asker } of offersAsked(network)) {
    if (giver === node) partners.set(asker, asker)
    if (asker === node) partners.set(giver, asker)
  }
  const asked = (other: number): boolean => partners.has(other)
  const subject = network.nodes[node]
  if (subject === undefined) return { others: [], effort: 2, benefit: 0 }
  const others = network.nodes
    .slice(0, network.size)
    .map((actor, other) => ({ actor, other }))
    .filter(({ actor, other }) => {
      const persons = isResidentPerson(actor) || isResidentPerson(subject)
      return mayMeet(network, node, other) && (!persons || asked(other))
    })
    .map(({ other }) => ({ other, score: match(network, node, other) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, most)
    .map(({ other }) => other)
  const [first] = others
  if (first === undefined) return { others, effort: 2, benefit: 0 }
  return {
    others,
    effort: effortOf(acquaintanceOf(network, node, first)),
    benefit: benefitOf(network, node, first, partners.get(first)),
  }
}

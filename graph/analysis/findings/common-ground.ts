import { isResidentPerson } from '../../model/element.ts'
import { effortOf, acquaintanceOf } from './acquaintance.ts'
import { benefitOf } from './benefit.ts'
import { matchesOf, partnersOf } from './match.ts'
import { mayMeet } from './offers.ts'
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
  const partners = partnersOf(network, node)
  const subject = network.nodes[node]
  const mayName = (other: number): boolean => {
    const actor = network.nodes[other]
    if (subject === undefined || actor === undefined) return false
    const persons = isResidentPerson(actor) || isResidentPerson(subject)
    return (!persons || partners.has(other)) && mayMeet(network, node, other)
  }
  const others = bestOf(matchesOf(network, node), mayName)
  const [first] = others
  if (first === undefined) return { others, effort: 2, benefit: 0 }
  return {
    others,
    effort: effortOf(acquaintanceOf(network, node, first)),
    benefit: benefitOf(network, node, first, partners.get(first)),
  }
}

/** The few with the highest scores, of equals the first by id, without putting all in order. */
const bestOf = (scores: Float64Array, allowed: (node: number) => boolean): readonly number[] => {
  const best: number[] = []
  const score = (node: number | undefined): number => (node === undefined ? 0 : (scores[node] ?? 0))
  for (let node = 0; node < scores.length; node++) {
    if (score(node) <= score(best[most - 1]) || !allowed(node)) continue
    best.push(node)
    best.sort((a, b) => score(b) - score(a) || a - b)
    best.length = Math.min(best.length, most)
  }
  return best
}

import type { Network, PairState } from '../network.ts'
import { pairState } from '../network.ts'
import { traitsOf } from '../traits.ts'
import { acquaintanceOf, effortOf } from './acquaintance.ts'
import { evidenceOf } from './attested.ts'
import { benefitOf } from './benefit.ts'
import type { Finding } from './finding.ts'
import { idsOf, wayOf } from './ways.ts'

export const certaintyOf: { readonly [state in PairState]: Finding['certainty'] } = {
  tie: 'known',
  contact: 'known',
  dormant: 'known',
  none_confirmed: 'confirmed',
  none_one_sided: 'one_sided',
  unknown: 'unknown',
}

/**
 * What every card about two nodes has: who they are, on whose word, what lies between them, how small the
 * step is and what it may bring; without known energy on either side it waits (domain §3.0).
 */
export const pairCard = (
  network: Network,
  a: number,
  b: number,
): Pick<
  Finding,
  'subjects' | 'evidence' | 'effort' | 'benefit' | 'certainty' | 'later' | 'lit' | 'way'
> => {
  const state = pairState(network, a, b)
  const { energy } = traitsOf(network)
  const ends = idsOf(network, [a, b])
  const actors = [a, b].flatMap((node) => network.nodes[node] ?? [])
  return {
    subjects: ends,
    evidence: [
      ...actors.map((actor) => evidenceOf(network, actor)),
      { id: `pair.${state}`, values: {} },
    ],
    effort: effortOf(acquaintanceOf(network, a, b)),
    benefit: benefitOf(network, a, b, undefined),
    certainty: certaintyOf[state],
    later: energy[a] !== 1 && energy[b] !== 1,
    lit: ends,
    way: wayOf(network, [a, b]),
  }
}

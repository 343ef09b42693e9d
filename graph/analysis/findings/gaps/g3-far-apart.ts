import type { Id } from '../../../model/ids.ts'
import { neighboursOf } from '../../graph.ts'
import { BestPairs } from '../../measures/best-pairs.ts'
import type { ClosePair } from '../../measures/best-pairs.ts'
import { pairState } from '../../network.ts'
import type { Network } from '../../network.ts'
import { shared, sharesAny, traitsOf } from '../../traits.ts'
import { acquaintanceOf, effortOf } from '../acquaintance.ts'
import { evidenceOf } from '../attested.ts'
import { benefitOf, partsOf } from '../benefit.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { crowdAt, everybody, matchOf, sharedGroups } from '../match.ts'
import { mayBePaired } from '../offers.ts'
import type { Rule } from '../rule.ts'
import { idsOf, wayOf } from '../ways.ts'
import { g3Words } from '../words/g3.ts'

/** More are never read; on a large map the best of them all. */
const mostPairs = 100

/**
 * G3, same subject and people, far apart: two nodes of one component, at a distance of three and more,
 * with a theme and a group (never everybody) or a place in common, and no tie as far as was asked; the
 * best 100 by match (domain §3.1). A question where nobody knows. No individual residents. Cost: the ways
 * of length two, and the pairs that share a group or place.
 */
export const farApart: Rule = {
  id: 'G3',
  priority: 'must',
  rests: ['Burt 1992', 'Burt 2004', 'McPherson, Smith-Lovin & Cook 2001'],
  words: g3Words,
  run: (network) => ({
    type: 'found',
    findings: pairsOf(network).map(({ a, b }) => cardOf(network, a, b)),
  }),
}

const pairsOf = (network: Network): readonly ClosePair[] => {
  const { of } = partsOf(network)
  const { themes, groups, places } = traitsOf(network)
  const best = new BestPairs(mostPairs)
  const near = new Int32Array(network.size).fill(-1)
  for (let a = 0; a < network.size; a++) {
    if (themes[a]?.size === 0) continue
    markNear(network, a, near)
    for (const id of [...(groups[a]?.keys() ?? []), ...(places[a]?.keys() ?? [])]) {
      if (id === everybody) continue
      for (const b of crowdAt(network, id)) {
        if (b <= a || near[b] === a || of[a] !== of[b]) continue
        // Once is enough, whatever else they have in common.
        near[b] = a
        if (!mayBePaired(network, a, b) || !sharesAny(themes, a, b)) continue
        const state = pairState(network, a, b)
        if (state.startsWith('none_') || state === 'unknown')
          best.take(a, b, matchOf(network, a, b))
      }
    }
  }
  return best.sorted()
}

/** Marks whoever is nearer than three ties. */
const markNear = (network: Network, node: number, near: Int32Array): void => {
  near[node] = node
  for (const one of neighboursOf(network.cooperation, node)) {
    near[one] = node
    for (const other of neighboursOf(network.cooperation, one)) near[other] = node
  }
}

const cardOf = (network: Network, a: number, b: number): Finding => {
  const ends = idsOf(network, [a, b])
  const [from, to] = ends
  const state = pairState(network, a, b)
  const wording = state === 'unknown' ? 'question' : 'gap'
  const themes = shared(traitsOf(network).themes, a, b)
  const groups: readonly Id[] = sharedGroups(network, a, b)
  const { energy } = traitsOf(network)
  const values = {
    ends: { names: ends },
    themes: { names: themes },
    groups: groups.length,
    people: { names: groups },
  }
  return composed({
    rule: 'G3',
    category: wording,
    outcome: wording,
    subjects: ends,
    wording,
    values,
    evidence: [
      ...[a, b]
        .flatMap((node) => network.nodes[node] ?? [])
        .map((actor) => evidenceOf(network, actor)),
      { id: `pair.${state}`, values: {} },
    ],
    effort: effortOf(acquaintanceOf(network, a, b)),
    benefit: benefitOf(network, a, b, undefined),
    certainty: certainties[state] ?? 'unknown',
    later: energy[a] !== 1 && energy[b] !== 1,
    lit: ends,
    way: wayOf(network, [a, b]),
    possible:
      from === undefined || to === undefined
        ? []
        : [{ from, to, because: { id: `g3.${wording}.possible`, values } }],
  })
}

const certainties: { readonly [state: string]: Finding['certainty'] } = {
  none_confirmed: 'confirmed',
  none_one_sided: 'one_sided',
}

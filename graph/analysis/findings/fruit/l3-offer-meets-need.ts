import type { Relation } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import { pairKey } from '../../pairs.ts'
import { pairState } from '../../network.ts'
import type { Network, PairState } from '../../network.ts'
import { traitsOf } from '../../traits.ts'
import { acquaintanceOf, effortOf } from '../acquaintance.ts'
import type { Acquaintance } from '../acquaintance.ts'
import { evidenceOf } from '../attested.ts'
import { benefitOf } from '../benefit.ts'
import type { Finding, Message } from '../finding.ts'
import { matchOf } from '../match.ts'
import { offersAsked } from '../offers.ts'
import type { OfferAsked } from '../offers.ts'
import { findingId } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { idsOf, wayOf } from '../ways.ts'
import { l3Words } from '../words/l3.ts'

/**
 * L3, offer meets need: what one offers and another asks, whatever lies between them (domain §3.3). One
 * card for a pair; on a large map the 200 pairs with most in common. Volunteers of residents' groups are
 * never matched: people are not a stock.
 */
export const offerMeetsNeed: Rule = {
  id: 'L3',
  priority: 'must',
  rests: ['Kretzmann & McKnight 1993', 'Pfeffer & Salancik 1978', 'Varda et al., PARTNER'],
  words: l3Words,
  run: (network) => {
    const byPair = new Map<number, OfferAsked[]>()
    for (const offer of offersAsked(network)) {
      const key = pairKey(offer.giver, offer.asker, network.nodes.length)
      const list = byPair.get(key)
      if (list === undefined) byPair.set(key, [offer])
      else list.push(offer)
    }
    const pairs = [...byPair.values()]
    const read = pairs.length > mostPairs ? closest(network, pairs) : pairs
    return { type: 'found', findings: read.map((pair) => cardOf(network, pair)) }
  },
}

/** More are never read. */
const mostPairs = 200

/** The pairs with most in common, in the order in which they were found. */
const closest = (
  network: Network,
  pairs: readonly (readonly OfferAsked[])[],
): readonly (readonly OfferAsked[])[] => {
  const scores = new Map(
    pairs.map((pair) => {
      const [first] = pair
      return [pair, first === undefined ? 0 : matchOf(network, first.giver, first.asker)] as const
    }),
  )
  const score = (pair: readonly OfferAsked[]): number => scores.get(pair) ?? 0
  const least = pairs.map(score).toSorted((a, b) => b - a)[mostPairs - 1] ?? 0
  return pairs.filter((pair) => score(pair) >= least).slice(0, mostPairs)
}

const cardOf = (network: Network, offers: readonly OfferAsked[]): Finding => {
  const [giver, asker] = leadOf(offers)
  const [giverId, askerId] = [idsOf(network, [giver]), idsOf(network, [asker])]
  const subjects = [...giverId, ...askerId].toSorted()
  const state = pairState(network, giver, asker)
  const known = acquaintanceOf(network, giver, asker)
  const { energy } = traitsOf(network)
  const values = valuesOf(network, offers, known, state)
  const say = (id: string): Message => ({ id, values })
  const mutual = offers.some((offer) => offer.giver !== giver)
  const [from, to] = [giverId[0], askerId[0]]
  return {
    id: findingId('L3', subjects),
    rule: 'L3',
    category: 'fruit',
    outcome: 'fruit',
    subjects,
    title: say('l3.title'),
    sentence: say(mutual ? 'l3.sentence.mutual' : 'l3.sentence'),
    step: say(stepFor(known)),
    evidence: evidenceFor(network, offers, giver, asker),
    pitfall: say('l3.pitfall'),
    effort: effortOf(known),
    benefit: benefitOf(network, giver, asker, asker),
    certainty: certaintyOf[state],
    later: energy[giver] !== 1 && energy[asker] !== 1,
    lit: [...giverId, ...askerId],
    way: wayOf(network, [giver, asker]),
    possible:
      from === undefined || to === undefined || state === 'tie'
        ? []
        : [{ from, to, because: say('l3.possible') }],
  }
}

const stepFor = ({ samePlace, alreadyKnown }: Acquaintance): string => {
  if (samePlace) return 'l3.step.place'
  return alreadyKnown ? 'l3.step.known' : 'l3.step'
}

/** Who gives most goes first in the sentence; of equals the first by id. */
const leadOf = (offers: readonly OfferAsked[]): readonly [number, number] => {
  const [first, ...rest] = offers
  if (first === undefined) return [-1, -1]
  const same = offers.filter(({ giver }) => giver === first.giver).length
  const other = rest.find(({ giver }) => giver !== first.giver)
  return other !== undefined && rest.length + 1 - same > same
    ? [other.giver, other.asker]
    : [first.giver, first.asker]
}

const certaintyOf: { readonly [state in PairState]: Finding['certainty'] } = {
  tie: 'known',
  contact: 'known',
  dormant: 'known',
  none_confirmed: 'confirmed',
  none_one_sided: 'one_sided',
  unknown: 'unknown',
}

const valuesOf = (
  network: Network,
  offers: readonly OfferAsked[],
  known: Acquaintance,
  state: PairState,
): Message['values'] => {
  const [giver, asker] = leadOf(offers)
  const given = offers.filter((offer) => offer.giver === giver)
  const terms = termsOf(given.flatMap((offer) => offer.offers))
  return {
    giver: { names: idsOf(network, [giver]) },
    asker: { names: idsOf(network, [asker]) },
    assets: { names: assetsOf(given) },
    back: { names: assetsOf(offers.filter((offer) => offer.giver !== giver)) },
    count: given.length,
    hasTerms: terms !== '',
    terms,
    link: linkOf(state, known),
    partner: { names: known.partner === undefined ? [] : idsOf(network, [known.partner]) },
  }
}

/** How the first step comes about: what a person can use at once goes first. */
const linkOf = (state: PairState, known: Acquaintance): string => {
  if (state === 'tie') return 'tie'
  if (known.coordinatorKnowsBoth) return 'you'
  return known.partner === undefined ? 'none' : 'partner'
}

const assetsOf = (offers: readonly OfferAsked[]): readonly Id[] => offers.map(({ asset }) => asset)

const termsOf = (relations: readonly Relation[]): string =>
  [...new Set(relations.flatMap(({ fields }) => knownText(fields['terms']) ?? []))]
    .toSorted()
    .join('; ')

const evidenceFor = (
  network: Network,
  offers: readonly OfferAsked[],
  giver: number,
  asker: number,
): readonly Message[] => {
  const ends = [asker, giver].flatMap((node) => network.nodes[node] ?? [])
  const notAsked = [asker, giver].filter((node) => network.coverage[node] === 0)
  const terms = termsOf(offers.flatMap((offer) => offer.offers))
  return [
    ...ends.map((actor) => evidenceOf(network, actor)),
    { id: `pair.${pairState(network, giver, asker)}`, values: {} },
    ...(notAsked.length > 0
      ? [{ id: 'evidence.not_asked', values: { actors: { names: idsOf(network, notAsked) } } }]
      : []),
    ...(terms === '' ? [{ id: 'l3.no_terms', values: {} }] : []),
  ]
}

import { hasFlag, isResidentPerson } from '../../model/element.ts'
import type { Entity, Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import type { Network } from '../network.ts'
import { isOutside } from '../network.ts'
import { traitsOf } from '../traits.ts'

/** Something that one node offers and another asks. */
export type OfferAsked = {
  readonly giver: number
  readonly asker: number
  readonly asset: Id
  readonly offers: readonly Relation[]
  readonly asks: readonly Relation[]
}

/** People are not a stock: the volunteers of a residents' group are never handed to somebody else. */
export const isPeopleOfResidents = (asset: Id, giver: Entity): boolean =>
  asset === 'asset-volunteers' && giver.kind === 'resident'

const kept = new WeakMap<Network, readonly OfferAsked[]>()

/**
 * Every offer that somebody else asks for, in order of giver, asker and asset. Left out: whoever lies
 * outside the area, a person who has not agreed to be on the map, and pairs that may not be drawn.
 */
export const offersAsked = (network: Network): readonly OfferAsked[] => {
  const found = kept.get(network) ?? matched(network)
  kept.set(network, found)
  return found
}

const matched = (network: Network): readonly OfferAsked[] => {
  const traits = traitsOf(network)
  const askers = new Map<Id, [number, readonly Relation[]][]>()
  for (const [asker, held] of traits.asks.entries())
    for (const [asset, asks] of held) {
      const list = askers.get(asset) ?? []
      askers.set(asset, list)
      list.push([asker, asks])
    }
  const found: OfferAsked[] = []
  for (const [giver, held] of traits.offers.entries())
    for (const [asset, offers] of held)
      for (const [asker, asks] of askers.get(asset) ?? []) {
        const actor = network.nodes[giver]
        if (actor === undefined || isPeopleOfResidents(asset, actor)) continue
        if (mayMeet(network, giver, asker)) found.push({ giver, asker, asset, offers, asks })
      }
  return found.toSorted(byPlace)
}

const byPlace = (a: OfferAsked, b: OfferAsked): number =>
  a.giver - b.giver || a.asker - b.asker || (a.asset < b.asset ? -1 : 1)

/** Whether a card may put two nodes beside each other. */
export const mayMeet = (network: Network, a: number, b: number): boolean => {
  const one = network.nodes[a]
  const other = network.nodes[b]
  if (one === undefined || other === undefined || a === b) return false
  if (isOutside(network, a) || isOutside(network, b)) return false
  return mayBeNamed(one) && mayBeNamed(other) && !isGuarded(one, other) && !isGuarded(other, one)
}

/**
 * Whether a card about common ground may put two nodes beside each other: residents are not handed out, so
 * individuals never are.
 */
export const mayBePaired = (network: Network, a: number, b: number): boolean =>
  mayMeet(network, a, b) &&
  [a, b].every((node) => {
    const actor = network.nodes[node]
    return actor !== undefined && !isResidentPerson(actor)
  })

/** Who said that it was not agreed yet is not named on a card with somebody else. */
const mayBeNamed = (actor: Entity): boolean =>
  !isResidentPerson(actor) || actor.fields['agreed'] !== false

/** A person's line to such an actor would tell something of the person: it cannot be drawn. */
const isGuarded = (person: Entity, actor: Entity): boolean =>
  isResidentPerson(person) && hasFlag(actor, 'sensitive_membership')

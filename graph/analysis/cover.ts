import { isResidentPerson, nameOf } from '../model/element.ts'
import type { Entity } from '../model/element.ts'
import { actorKinds } from '../model/catalogue/names.ts'
import type { ActorKind } from '../model/catalogue/names.ts'
import { listKeys } from '../model/catalogue/vocabulary.ts'
import type { Id } from '../model/ids.ts'
import { knownText, knownTexts } from '../model/value.ts'
import { requiredFor } from './findings/forest/b2-who-is-needed.ts'
import { entityFor, keyOf } from './findings/keys.ts'
import { everybody } from './findings/match.ts'
import { nodesAt } from './findings/seats.ts'
import { neighboursOf } from './graph.ts'
import type { Network } from './network.ts'
import { initiativesOf } from './subjects/initiatives.ts'
import type { Initiative } from './subjects/initiatives.ts'
import { teamsOf } from './subjects/teams.ts'
import type { Team } from './subjects/teams.ts'
import { traitsOf } from './traits.ts'

/**
 * How far a kind of partner is there: nobody on the map; somebody, without a tie; with one; with two or
 * more. A tie with anybody, or of a goal with whoever takes part in it; who takes part is well there. What
 * a goal requires is well there only with somebody who takes part.
 */
export type Presence = 'missing' | 'unconnected' | 'thin' | 'well'

/** Who answers to one need of the sheet. Residents are counted and not handed out. */
export type Covered = {
  readonly presence: Presence
  readonly count: number
  /** How many of them are residents as persons. */
  readonly residents: number
  /** The first actors that may be named, in order. */
  readonly named: readonly Id[]
}

/** A row of a table by kind of actor. */
export type CoverRow = {
  /** A key of the list that the table is about. */
  readonly key: string
  readonly all: Covered
  /** In the order of the four kinds. */
  readonly byKind: readonly (Covered & { readonly kind: ActorKind })[]
}

/** What a neighbourhood, or one goal in it, needs, and how far it is there (domain §2.9, FAQ check of partners). */
export type Cover = {
  readonly goal: Id | null
  /** Expected kinds of partner, in the order of their list. */
  readonly kinds: readonly (Covered & { readonly key: string })[]
  /** Means that the goal requires, in the order of its list. */
  readonly means: readonly (Covered & { readonly asset: Id })[]
  /** The groups that the goal is for; those of the area where it is for everybody. */
  readonly groups: readonly CoverRow[]
  /** The sectors that anybody on the map is noted in, in the order of the vocabulary. */
  readonly sectors: readonly CoverRow[]
}

/** The sheet of a goal (an initiative or a team), of the neighbourhood where there is none. Cost O(n + m). */
export const coverOf = (network: Network, goal: Id | null): Cover => {
  const { recorded, settings } = network
  const body = [...initiativesOf(recorded), ...teamsOf(recorded)].find(({ id }) => id === goal)
  const covered = covering(network, body)
  const actors = recorded.actors.filter(({ id }) => network.nodeOf.has(id))
  const { groups, offers } = traitsOf(network)
  const having = (facts: typeof offers, wanted: Id): readonly Entity[] =>
    actors.filter(({ id }) => facts[network.nodeOf.get(id) ?? -1]?.has(wanted) === true)
  const row = (key: string, answering: readonly Entity[]): CoverRow => ({
    key,
    all: covered(answering),
    byKind: actorKinds.map((kind) => ({
      kind,
      ...covered(answering.filter((actor) => actor.kind === kind)),
    })),
  })
  return {
    goal: body?.id ?? null,
    kinds: settings.expectedSubkinds.map((key) => ({
      key,
      ...covered(actors.filter(({ fields }) => knownText(fields['subkind']) === key)),
    })),
    means: (body === undefined ? [] : requiredFor(network, body)).map((asset) => ({
      asset,
      ...covered(having(offers, asset), 'at the table'),
    })),
    groups: groupsFor(network, body).map((key) => {
      const group = entityFor(recorded, 'target_group', key)
      return row(key, group === undefined ? [] : having(groups, group))
    }),
    sectors: listKeys('sector').flatMap((key) => {
      const inSector = actors.filter(({ fields }) => knownTexts(fields['sector']).includes(key))
      return inSector.length === 0 ? [] : [row(key, inSector)]
    }),
  }
}

/** More names are a list that nobody reads. */
const mostNames = 6

/** Everybody's groups are those of the area: what is for all names nobody. */
const groupsFor = (network: Network, body: Initiative | Team | undefined): readonly string[] => {
  const own = body !== undefined && 'groups' in body ? body.groups : []
  return own.length === 0 || own.includes(everybody)
    ? network.settings.areaGroups
    : own.map((group) => keyFor(network, group))
}

const keyFor = ({ recorded }: Network, group: Id): string => {
  const own = recorded.snapshot.entities.get(group)
  const key = keyOf(group)
  // A word of somebody's own goes by its name in the lists of the map.
  return key === group && own !== undefined ? nameOf(own) : key
}

/** How actors answer to a need: by their ties with those of the goal, or with anybody. */
const covering = (network: Network, body: Initiative | Team | undefined) => {
  const crew = body === undefined ? undefined : new Set(nodesAt(network, body.seats))
  const tiesOf = (node: number): number =>
    [...neighboursOf(network.cooperation, node)].filter((other) => crew?.has(other) ?? true).length
  return (actors: readonly Entity[], wanted: 'in reach' | 'at the table' = 'in reach'): Covered => {
    const nodes = [...new Set(actors.flatMap(({ id }) => network.nodeOf.get(id) ?? []))]
    const inC = nodes.filter((node) => node < network.size)
    const ties = inC.reduce((sum, node) => sum + tiesOf(node), 0)
    const takesPart = nodes.some((node) => crew?.has(node) === true)
    const near = wanted === 'at the table' ? Math.min(ties, 1) : ties
    return {
      presence: actors.length === 0 ? 'missing' : presenceOf(takesPart ? 2 : near),
      count: actors.length,
      residents: actors.filter(isResidentPerson).length,
      named: actors
        .filter((actor) => !isResidentPerson(actor))
        .slice(0, mostNames)
        .map(({ id }) => id),
    }
  }
}

const presenceOf = (ties: number): Presence =>
  ties === 0 ? 'unconnected' : ties === 1 ? 'thin' : 'well'

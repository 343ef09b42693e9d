import type { Relation } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import type { Network } from '../../network.ts'
import { rankOf } from '../../rank.ts'
import { isDormant } from '../../vitality.ts'
import { evidenceOf } from '../attested.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { tiesAt } from '../ways.ts'
import { f3Words } from '../words/f3.ts'

const fewestTies = 3
const carriedShare = 0.6

/**
 * F3, bound to one person: a house with at least three active recorded relations outward (rank 1 and up,
 * no team seats, none with the coordinator), of which at least 60 % are those of one employee on the map
 * (domain §3.5). Said by function.
 */
export const onePerson: Rule = {
  id: 'F3',
  priority: 'must',
  rests: ['Burt 2000'],
  words: f3Words,
  run: (network) => {
    const houses = [...network.nodes.keys()].filter(
      (node) => node < network.size && (network.standsFor[node]?.length ?? 0) > 1,
    )
    return { type: 'found', findings: houses.flatMap((node) => cardsOf(network, node)) }
  },
}

const cardsOf = (network: Network, node: number): readonly Finding[] => {
  const [house, ...employees] = network.standsFor[node] ?? []
  const lines = outwardOf(network, node)
  if (house === undefined || lines.length < fewestTies) return []
  return employees
    .map((person) => ({ person, carried: lines.filter((line) => isCarriedBy(line, person.id)) }))
    .filter(({ carried }) => carried.length >= carriedShare * lines.length)
    .map(({ person, carried }) =>
      composed({
        rule: 'F3',
        category: 'fragility',
        outcome: 'fragility',
        subjects: [house.id, person.id],
        values: {
          org: { names: [house.id] },
          person: { names: [person.id] },
          carried: carried.length,
          all: lines.length,
        },
        evidence: [evidenceOf(network, house), { id: 'evidence.map', values: {} }],
        effort: 1,
        benefit: 4,
        certainty: 'known',
        lit: [house.id, person.id],
        way: carried.map(({ id }) => id),
      }),
    )
}

const isCarriedBy = ({ from, to }: Relation, person: Id): boolean =>
  from === person || to === person

const outwardOf = (network: Network, node: number): readonly Relation[] => {
  const { recorded, coordinators, settings } = network
  return tiesAt(network, node).filter(
    (relation) =>
      rankOf(relation) >= 1 &&
      !isDormant(relation.fields, recorded.day, settings.dormantAfterMonths) &&
      !coordinators.has(relation.from) &&
      !coordinators.has(relation.to),
  )
}

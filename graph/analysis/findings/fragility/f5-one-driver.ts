import { isResidentPerson } from '../../../model/element.ts'
import type { Relation } from '../../../model/element.ts'
import { knownText } from '../../../model/value.ts'
import { neighboursOf } from '../../graph.ts'
import type { Network } from '../../network.ts'
import { initiativesOf, leadsOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { evidenceOf } from '../attested.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { f5Words } from '../words/f5.ts'

const over = ['closing', 'ended']

/**
 * F5, one driver: of the drivers and organisers those who stand on their own number none, or one who is an
 * individual. Whoever has a tie only with another driver or organiser of it depends on that one; a lone
 * employee and somebody self-employed are individuals (domain §3.5, §3.9b).
 */
export const oneDriver: Rule = {
  id: 'F5',
  priority: 'must',
  rests: ['Borgatti & Everett 2000'],
  words: f5Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .filter((initiative) => isGoingOn(initiative) && restsOnOne(network, leadsOf(initiative)))
      .map((initiative) => cardOf(network, initiative)),
  }),
}

const isGoingOn = ({ entity }: Initiative): boolean =>
  !over.includes(knownText(entity.fields['phase']) ?? '')

const restsOnOne = (network: Network, leads: readonly Relation[]): boolean => {
  const nodes = nodesAt(network, leads)
  // Nobody known yet is something to ask, not a fragility.
  if (nodes.length === 0) return false
  const independent = nodes.filter((node) => !dependsOn(network, node, nodes))
  const [only] = independent
  if (only === undefined || independent.length > 1) return independent.length === 0
  return leads
    .filter(({ from }) => network.nodeOf.get(from) === only)
    .every(({ from }) => {
      const actor = network.recorded.snapshot.entities.get(from)
      return actor !== undefined && (isResidentPerson(actor) || actor.kind === 'professional')
    })
}

const dependsOn = (network: Network, node: number, leads: readonly number[]): boolean => {
  const neighbours = node < network.size ? neighboursOf(network.cooperation, node) : []
  const [only] = neighbours
  return neighbours.length === 1 && only !== undefined && leads.includes(only)
}

const cardOf = (network: Network, initiative: Initiative): Finding => {
  const leads = nodesAt(network, leadsOf(initiative)).flatMap((node) => network.nodes[node] ?? [])
  return composed({
    rule: 'F5',
    category: 'fragility',
    outcome: 'fragility',
    subjects: [initiative.id],
    values: { initiative: { names: [initiative.id] } },
    evidence: leads.map((actor) => evidenceOf(network, actor)),
    effort: 1,
    benefit: 3,
    certainty: 'known',
    ...shownBy(network, [initiative]),
  })
}

import type { Relation } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { neighboursOf } from '../../graph.ts'
import type { Network } from '../../network.ts'
import { outOf } from '../../recorded.ts'
import { driversOf, initiativesOf, isOfResidents } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { idsOf, wayOf } from '../ways.ts'
import { s6Words } from '../words/s6.ts'

const mostNames = 3

/**
 * S6, driver to support, not to take over: the driver of a residents' initiative, as recorded, with the
 * formal neighbours, direct and through the own group (domain §3.2). *Nothing needed* is an answer for
 * twelve months.
 */
export const driverToSupport: Rule = {
  id: 'S6',
  priority: 'must',
  rests: ['Borgatti & Everett 2000'],
  words: s6Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .filter(isOfResidents)
      .flatMap(driversOf)
      .filter(({ from }) => !network.coordinators.has(from))
      .map((seat) => cardOf(network, seat)),
  }),
}

/** The formal neighbours of an actor and of the groups that it belongs to, in order, each once. */
export const formalAround = (network: Network, actor: Id): readonly number[] => {
  const groups = (['MEMBER_OF', 'VOLUNTEERS_FOR'] as const).flatMap((type) =>
    (outOf(network.recorded, type).get(actor) ?? []).map(({ to }) => to),
  )
  const around = [actor, ...groups].flatMap((id) => {
    const node = network.nodeOf.get(id)
    if (node === undefined || node >= network.size) return []
    return [...neighboursOf(network.cooperation, node)]
  })
  return [...new Set(around)]
    .filter((node) => network.nodes[node]?.fields['sphere'] === 'formal')
    .toSorted((a, b) => a - b)
}

const cardOf = (network: Network, seat: Relation): Finding => {
  const services = formalAround(network, seat.from)
  const node = network.nodeOf.get(seat.from)
  return composed({
    rule: 'S6',
    category: 'spark',
    outcome: 'spark',
    subjects: [seat.from, seat.to],
    values: {
      actor: { names: [seat.from] },
      initiative: { names: [seat.to] },
      lines: services.length,
      services: { names: idsOf(network, services.slice(0, mostNames)) },
    },
    evidence: saidBy(network, seat),
    effort: 1,
    benefit: services.length === 0 ? 4 : 3,
    certainty: 'known',
    lit: [seat.from],
    way: node === undefined ? [] : wayOf(network, [node]),
  })
}

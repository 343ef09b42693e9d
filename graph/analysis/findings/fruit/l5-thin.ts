import type { Relation } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { known, knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { pairKey, rankIn } from '../../pairs.ts'
import { affiliationTypes } from '../../rank.ts'
import { outOf } from '../../recorded.ts'
import { driversOf, initiativesOf, isSupported } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { l5Words } from '../words/l5.ts'

const mostNeeded = 3
const partnerRoles = ['organiser', 'partner']
const over = ['closing', 'ended']
const mostNames = 4

/**
 * L5, thin inside a shared initiative: an initiative of kind 2 or 3 whose driver works less closely with an
 * organiser or partner than min(3, needed); the ties of the own groups and employers of both count. One
 * card for an initiative and its driver, as recorded (domain §3.3).
 */
export const thin: Rule = {
  id: 'L5',
  priority: 'must',
  rests: ['Granovetter 1973'],
  words: l5Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .filter((initiative) => isSupported(initiative) && isGoingOn(initiative))
      .flatMap((initiative) =>
        driversOf(initiative).flatMap((driver) => cardOf(network, initiative, driver)),
      ),
  }),
}

const isGoingOn = ({ entity }: Initiative): boolean =>
  !over.includes(knownText(entity.fields['phase']) ?? '')

/** The partners of a driver with whom less is known than is needed, with the rank there is; -1: none. */
export const thinPartners = (
  network: Network,
  { entity, seats }: Initiative,
  driver: Id,
): readonly { readonly partner: Relation; readonly rank: number }[] => {
  const needed = known(entity.fields['neededIntensity'])
  if (typeof needed !== 'number' || network.coordinators.has(driver)) return []
  return seats
    .filter(({ from, fields }) => {
      const isPartner = partnerRoles.includes(knownText(fields['role']) ?? '')
      return isPartner && from !== driver && !network.coordinators.has(from)
    })
    .map((partner) => ({ partner, rank: closestRank(network, driver, partner.from) }))
    .filter(({ rank }) => rank < Math.min(mostNeeded, needed))
}

const closestRank = (network: Network, one: Id, other: Id): number => {
  let best = -1
  for (const a of housesOf(network, one))
    for (const b of housesOf(network, other)) {
      if (a === b) return Infinity
      best = Math.max(best, rankIn(network.pairs.get(pairKey(a, b, network.nodes.length))))
    }
  return best
}

/** The actor's own node, and those of the groups and employers that it belongs to. */
const housesOf = (network: Network, actor: Id): readonly number[] => {
  const houses = affiliationTypes.flatMap((type) =>
    (outOf(network.recorded, type).get(actor) ?? []).map(({ to }) => to),
  )
  return [...new Set([actor, ...houses].flatMap((id) => network.nodeOf.get(id) ?? []))]
}

const cardOf = (network: Network, initiative: Initiative, driver: Relation): readonly Finding[] => {
  const partners = thinPartners(network, initiative, driver.from)
  if (partners.length === 0) return []
  const names = partners.map(({ partner }) => partner.from)
  const needed = known(initiative.entity.fields['neededIntensity'])
  return [
    composed({
      rule: 'L5',
      category: 'fruit',
      outcome: 'fruit',
      subjects: [initiative.id, driver.from],
      values: {
        initiative: { names: [initiative.id] },
        driver: { names: [driver.from] },
        partners: { names: names.slice(0, mostNames) },
        needed: { list: 'intensity', keys: [String(Math.min(mostNeeded, Number(needed)))] },
        thin: partners.every(({ rank }) => rank < 0) ? 'none' : 'less',
      },
      evidence: [
        { id: 'evidence.initiative', values: { initiative: { names: [initiative.id] } } },
        ...saidBy(network, driver),
      ],
      effort: 1,
      benefit: 3,
      certainty: 'known',
      lit: [driver.from, ...names],
      way: [driver.id, ...partners.map(({ partner }) => partner.id)],
      possible: names.map((to) => ({
        from: driver.from,
        to,
        because: { id: 'l5.possible', values: { initiative: { names: [initiative.id] } } },
      })),
    }),
  ]
}

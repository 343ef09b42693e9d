import type { Entity, Relation } from '../../../model/element.ts'
import { compareIds } from '../../../model/ids.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import { degree } from '../../measures/degree.ts'
import type { Network } from '../../network.ts'
import { isOutside, pairState } from '../../network.ts'
import { coordinatorRanks } from '../acquaintance.ts'
import { according, attestedFor, evidenceOf } from '../attested.ts'
import { commonGround } from '../common-ground.ts'
import type { Finding, Message } from '../finding.ts'
import { findingId } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { idsOf, tiesAt, wayOf } from '../ways.ts'
import { g1Words } from '../words/g1.ts'

type Condition = 'gap' | 'question' | 'dormant'

/**
 * G1, unconnected actor: no tie in C, inside the boundary (domain §3.1). Without having asked it is a
 * question, never a gap; a line that sleeps is one to wake. It also says when only the coordinator is tied.
 */
export const unconnectedActor: Rule = {
  id: 'G1',
  priority: 'must',
  rests: ['Valente 2012', 'Laumann, Marsden & Prensky 1983'],
  words: g1Words,
  run: (network) => {
    const found: Finding[] = []
    for (let node = 0; node < network.size; node++) {
      const actor = network.nodes[node]
      if (actor === undefined || degree(network.cooperation, node) > 0) continue
      if (!isOutside(network, node)) found.push(cardOf(network, node, actor))
    }
    return { type: 'found', findings: found.toSorted((a, b) => b.benefit - a.benefit) }
  },
}

const conditionOf = (network: Network, node: number): Condition => {
  if (network.coverage[node] === 0) return 'question'
  return sleepingWith(network, node).length > 0 ? 'dormant' : 'gap'
}

const categoryOf = { gap: 'gap', question: 'question', dormant: 'fruit' } as const

const cardOf = (network: Network, node: number, actor: Entity): Finding => {
  const condition = conditionOf(network, node)
  const ground = commonGround(network, node)
  const say = (part: string): Message => ({
    id: `g1.${condition}.${part}`,
    values: {
      actor: { names: [actor.id] },
      according: according(attestedFor(network, actor)),
      others: ground.others.length,
      top: { names: idsOf(network, ground.others) },
      you: (coordinatorRanks(network)[node] ?? -1) >= 1,
      partners: { names: idsOf(network, sleepingWith(network, node)) },
      ...lastContact(network, node),
    },
  })
  const [first] = condition === 'dormant' ? [] : idsOf(network, ground.others)
  return {
    id: findingId('G1', [actor.id]),
    rule: 'G1',
    category: categoryOf[condition],
    outcome: condition,
    subjects: [actor.id],
    title: say('title'),
    sentence: say('sentence'),
    step: say('step'),
    evidence: evidenceFor(network, node, actor, condition),
    pitfall: say('pitfall'),
    effort: condition === 'gap' ? ground.effort : 1,
    benefit: ground.benefit,
    certainty: certaintyOf(network, node, condition),
    later: false,
    lit: [actor.id],
    way: wayOf(network, [node]),
    possible: first === undefined ? [] : [{ from: actor.id, to: first, because: say('possible') }],
  }
}

const certaintyOf = (
  network: Network,
  node: number,
  condition: Condition,
): Finding['certainty'] => {
  if (condition !== 'gap') return condition === 'question' ? 'unknown' : 'known'
  return network.coverage[node] === 2 ? 'confirmed' : 'one_sided'
}

const evidenceFor = (
  network: Network,
  node: number,
  actor: Entity,
  condition: Condition,
): readonly Message[] => {
  if (condition === 'question') return [{ id: 'evidence.not_asked', values: namesOf([actor.id]) }]
  const asked = network.coverage[node] === 2 ? 'evidence.complete' : 'evidence.partial'
  return [evidenceOf(network, actor), { id: asked, values: namesOf([actor.id]) }]
}

const namesOf = (ids: readonly Id[]): Message['values'] => ({ actors: { names: ids } })

/** With whom the actor had contact long ago. */
const sleepingWith = (network: Network, node: number): readonly number[] => {
  const others = new Set<number>()
  for (const relation of tiesAt(network, node)) {
    const other = otherEnd(network, relation, node)
    if (other !== undefined && pairState(network, node, other) === 'dormant') others.add(other)
  }
  return [...others].toSorted((a, b) => a - b)
}

const otherEnd = (network: Network, relation: Relation, node: number): number | undefined => {
  const from = network.nodeOf.get(relation.from)
  return from === node ? network.nodeOf.get(relation.to) : from
}

/** When they last met, the newest of the sleeping lines. */
const lastContact = (network: Network, node: number): Message['values'] => {
  const sleeping = new Set(sleepingWith(network, node))
  const dates = tiesAt(network, node)
    .filter((relation) => sleeping.has(otherEnd(network, relation, node) ?? -1))
    .flatMap(({ fields }) => knownText(fields['lastContact']) ?? [])
  const last = dates.toSorted(compareIds).at(-1)
  return last === undefined ? {} : { last: { date: last } }
}

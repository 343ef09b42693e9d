import type { Entity } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import { neighboursOf } from '../../graph.ts'
import type { Network } from '../../network.ts'
import { rankOf, tieTypes } from '../../rank.ts'
import { relationsOf } from '../../recorded.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { wayOf } from '../ways.ts'
import { q3Words } from '../words/q3.ts'

const sourceShare = 0.6
const fewestTies = 10
const fewestPoints = 5

/**
 * Q3, dandelion: more than 60 % of the ties with a source come from one of them (from ten ties on), or an
 * actor that was asked has at least five neighbours, all of them not asked (domain §3.7). Lines of the
 * coordinator are left out.
 */
export const dandelion: Rule = {
  id: 'Q3',
  priority: 'must',
  rests: ['Krackhardt 1987'],
  words: q3Words,
  run: (network) => ({ type: 'found', findings: [...ofOneSource(network), ...stars(network)] }),
}

const ofOneSource = (network: Network): readonly Finding[] => {
  const { recorded, coordinators } = network
  const counts = new Map<string, number>()
  let all = 0
  for (const type of tieTypes)
    for (const relation of relationsOf(recorded, type)) {
      const source = knownText(relation.fields['sourceId'])
      const isHers = coordinators.has(relation.from) || coordinators.has(relation.to)
      if (source === undefined || isHers || rankOf(relation) < 1) continue
      all += 1
      counts.set(source, (counts.get(source) ?? 0) + 1)
    }
  return [...counts]
    .filter(([, count]) => all >= fewestTies && count > sourceShare * all)
    .flatMap(([source, count]) => {
      // Fields of this shape hold checked ids only.
      const entity = recorded.snapshot.entities.get(source as Id)
      return entity === undefined ? [] : [sourceCard(entity, count, all)]
    })
}

const sourceCard = (source: Entity, count: number, all: number): Finding =>
  composed({
    rule: 'Q3',
    category: 'question',
    outcome: 'question',
    subjects: [source.id],
    wording: 'source',
    values: { source: { names: [source.id] }, share: count, all },
    evidence: [{ id: 'evidence.map', values: {} }],
    effort: 1,
    benefit: 2,
    certainty: 'known',
  })

const stars = (network: Network): readonly Finding[] =>
  network.nodes.slice(0, network.size).flatMap((actor, node) => {
    const points = [...neighboursOf(network.cooperation, node)]
    const isStar =
      (network.coverage[node] ?? 0) > 0 &&
      points.length >= fewestPoints &&
      points.every((point) => network.coverage[point] === 0)
    return isStar ? [starCard(network, actor, node, points.length)] : []
  })

const starCard = (network: Network, actor: Entity, node: number, count: number): Finding =>
  composed({
    rule: 'Q3',
    category: 'question',
    outcome: 'question',
    subjects: [actor.id],
    wording: 'star',
    values: { actor: { names: [actor.id] }, count },
    evidence: [{ id: 'evidence.map', values: {} }],
    effort: 1,
    benefit: 2,
    certainty: 'known',
    lit: [actor.id],
    way: wayOf(network, [node]),
  })

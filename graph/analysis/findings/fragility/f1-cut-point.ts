import type { Entity } from '../../../model/element.ts'
import { cutPoints } from '../../measures/cut-points.ts'
import type { CutPoint } from '../../measures/cut-points.ts'
import type { Network } from '../../network.ts'
import { coordinatorRanks } from '../acquaintance.ts'
import { evidenceOf } from '../attested.ts'
import type { Finding, Message } from '../finding.ts'
import { findingId } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { idsOf, wayOf } from '../ways.ts'
import { f1Words } from '../words/f1.ts'

/** Fewer is a leaf of the map, not a part that falls away. */
const fewestSeparated = 2
const mostNames = 12

/**
 * F1, one falls away, a part falls away: cut points of C that separate at least two actors, those that
 * separate most first (domain §3.5). With too little asked cut points only show who was asked: then the
 * rule does not speak.
 */
export const cutPointRule: Rule = {
  id: 'F1',
  priority: 'must',
  rests: ['Harary 1969', 'Hopcroft & Tarjan 1973', 'White & Harary 2001', 'Burt 1992'],
  words: f1Words,
  run: (network) => {
    const asked = countAsked(network, allOf(network))
    if (network.size === 0 || asked < network.settings.askedShare * network.size)
      return { type: 'not-run', why: { id: 'not_run.asked', values: { asked, all: network.size } } }
    const found = cutPoints(network.cooperation)
      .filter(({ separated }) => separated >= fewestSeparated)
      .toSorted((a, b) => b.separated - a.separated || a.node - b.node)
      .flatMap((point) => {
        const actor = network.nodes[point.node]
        return actor === undefined ? [] : [cardOf(network, point, actor)]
      })
    return { type: 'found', findings: found }
  },
}

const allOf = (network: Network): readonly number[] =>
  [...network.nodes.keys()].slice(0, network.size)

const countAsked = (network: Network, nodes: readonly number[], least = 1): number =>
  nodes.filter((node) => (network.coverage[node] ?? 0) >= least).length

const cardOf = (network: Network, point: CutPoint, actor: Entity): Finding => {
  const parts = point.parts()
  const separated = parts.flat()
  const full = countAsked(network, separated, 2)
  const asked = countAsked(network, separated)
  const say = (part: string): Message => ({
    id: `f1.${part}`,
    values: {
      actor: { names: [actor.id] },
      cut: { names: idsOf(network, separated.slice(0, mostNames)) },
      more: Math.max(0, separated.length - mostNames),
      parts: parts.length,
      all: separated.length,
      full,
      partly: asked - full,
      none: separated.length - asked,
    },
  })
  const ranks = coordinatorRanks(network)
  return {
    id: findingId('F1', [actor.id]),
    rule: 'F1',
    category: 'fragility',
    outcome: 'fragility',
    subjects: [actor.id],
    title: say('title'),
    sentence: say('sentence'),
    step: say('step'),
    evidence: [evidenceOf(network, actor), say('asked')],
    pitfall: say('pitfall'),
    // Where the coordinator knows somebody on the other side, a second line is one introduction away.
    effort: separated.some((node) => (ranks[node] ?? -1) >= 0) ? 1 : 2,
    benefit: Math.min(8, separated.length),
    certainty:
      full === separated.length && network.coverage[point.node] === 2 ? 'confirmed' : 'one_sided',
    later: false,
    lit: [actor.id],
    way: wayOf(network, [point.node]),
    possible: [],
  }
}

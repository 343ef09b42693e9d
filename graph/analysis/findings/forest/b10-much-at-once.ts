import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { into } from '../../recorded.ts'
import { driversOf, initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { nodesAt } from '../seats.ts'
import { b10Words } from '../words/b10.ts'

const fromInitiatives = 4
const beginning = ['idea', 'exploration', 'diagnosis', 'start']
const ended = ['closing', 'ended']
const allKinds = 3

/**
 * B10, too much at the same time: who drives at least four initiatives from idea to start, or all three
 * kinds at once with one paid person (domain §3.4). Residents are not counted: what they take on is theirs.
 */
export const muchAtOnce: Rule = {
  id: 'B10',
  priority: 'should',
  rests: [],
  words: b10Words,
  run: (network) => ({
    type: 'found',
    findings: [...drivenBy(network)]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([node, driven]) => cardOf(network, node, driven)),
  }),
}

const drivenBy = (network: Network): ReadonlyMap<number, readonly Initiative[]> => {
  const byNode = new Map<number, Initiative[]>()
  for (const initiative of initiativesOf(network.recorded)) {
    if (ended.includes(phaseOf(initiative))) continue
    for (const node of nodesAt(network, driversOf(initiative)))
      if (network.nodes[node]?.kind !== 'resident')
        byNode.set(node, [...(byNode.get(node) ?? []), initiative])
  }
  return byNode
}

const phaseOf = ({ entity }: Initiative): string => knownText(entity.fields['phase']) ?? ''

const kindsOf = (initiatives: readonly Initiative[]): number =>
  new Set(
    initiatives
      .map(({ entity }) => knownText(entity.fields['subkind']))
      .filter((kind) => kind !== undefined && kind !== 'unknown'),
  ).size

const cardOf = (
  network: Network,
  node: number,
  driven: readonly Initiative[],
): readonly Finding[] => {
  const actor = network.nodes[node]
  if (actor === undefined) return []
  const begun = driven.filter((initiative) => beginning.includes(phaseOf(initiative)))
  const isStretched = kindsOf(driven) === allKinds && hasOnePerson(network, node)
  if (begun.length < fromInitiatives && !isStretched) return []
  const shown = begun.length >= fromInitiatives ? begun : driven
  const names = shown.map(({ id }) => id)
  return [
    composed({
      rule: 'B10',
      category: 'forest',
      outcome: 'forest',
      subjects: [actor.id],
      values: { actor: { names: [actor.id] }, count: shown.length, kinds: kindsOf(shown) },
      evidence: [
        { id: 'evidence.map', values: {} },
        { id: 'b10.initiatives', values: { initiatives: { names } } },
      ],
      effort: 1,
      benefit: 3,
      certainty: 'known',
      lit: [actor.id],
      way: shown.flatMap(driversOf).filter(({ from }) => network.nodeOf.get(from) === node).map(({ id }) => id), // prettier-ignore
    }),
  ]
}

/** Somebody who works alone, or a house with one employee on the map. */
const hasOnePerson = (network: Network, node: number): boolean => {
  const actor = network.nodes[node]
  if (actor?.kind === 'professional') return true
  return actor !== undefined && into(network.recorded, 'WORKS_FOR').get(actor.id)?.length === 1
}

import { isResidentPerson } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { isOutside } from '../../network.ts'
import { openNeedsOf } from '../../subjects/needs.ts'
import type { Need } from '../../subjects/needs.ts'
import { composed } from '../compose.ts'
import type { Finding, Message } from '../finding.ts'
import { crowdAt } from '../match.ts'
import type { Rule } from '../rule.ts'
import { idsOf } from '../ways.ts'
import { g6Words } from '../words/g6.ts'

const mostNames = 4

/**
 * G6, need without an answer: a voiced or confirmed need that no initiative under way takes up, on its
 * theme for one of its groups or for everybody; with who is active on the theme (domain §3.1). Needs are
 * of groups, never of persons, and no individual resident is named as an answer.
 */
export const needWithoutAnswer: Rule = {
  id: 'G6',
  priority: 'must',
  rests: ['Provan & Milward 2001', 'Kretzmann & McKnight 1993'],
  words: g6Words,
  run: (network) => {
    const open = openNeedsOf(network.recorded)
    return { type: 'found', findings: open.map((need) => cardOf(network, need)) }
  },
}

const cardOf = (network: Network, need: Need): Finding => {
  const actors = activeOn(network, need.themes)
  return composed({
    rule: 'G6',
    category: 'gap',
    outcome: 'gap',
    subjects: [need.id],
    values: {
      need: knownText(need.entity.fields['text']) ?? '',
      actors: actors.length,
      names: { names: actors.slice(0, mostNames) },
    },
    evidence: evidenceFor(network, need),
    effort: 2,
    benefit: 5,
    certainty: 'known',
    lit: actors,
  })
}

const evidenceFor = (network: Network, { entity }: Need): readonly Message[] => {
  const date = knownText(entity.fields['date'])
  const source = knownText(entity.fields['sourceId'])
  // Fields of this shape hold checked ids only.
  const named = network.recorded.snapshot.entities.get(source as Id)
  return [
    date === undefined
      ? { id: 'g6.undated', values: {} }
      : { id: 'g6.said', values: { date: { date } } },
    ...(named === undefined
      ? []
      : [{ id: 'g6.source', values: { source: { names: [named.id] } } }]),
  ]
}

const activeOn = (network: Network, themes: readonly Id[]): readonly Id[] => {
  const nodes = new Set(themes.flatMap((theme) => crowdAt(network, theme)))
  return idsOf(
    network,
    [...nodes]
      .filter((node) => !isOutside(network, node))
      .filter((node) => {
        const actor = network.nodes[node]
        return actor !== undefined && !isResidentPerson(actor)
      })
      .toSorted((a, b) => a - b),
  )
}

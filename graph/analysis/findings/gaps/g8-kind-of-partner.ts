import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { g8Words } from '../words/g8.ts'

/**
 * G8, kind of partner not on the map yet: the sub-kinds that the map expects (`expectedSubkinds`) less
 * those that are there, in the order of the list (domain §3.1). Always a question.
 */
export const kindOfPartner: Rule = {
  id: 'G8',
  priority: 'should',
  rests: ['Laumann, Marsden & Prensky 1983'],
  words: g8Words,
  run: (network) => ({
    type: 'found',
    findings: missingSubkinds(network).map((subkind) =>
      composed({
        rule: 'G8',
        category: 'question',
        outcome: 'question',
        subjects: [subkind],
        values: { kind: { list: 'actor_subkind', keys: [subkind] } },
        evidence: [{ id: 'evidence.map', values: {} }],
        effort: 1,
        benefit: 2,
        certainty: 'unknown',
      }),
    ),
  }),
}

/** The expected sub-kinds of which no actor is on the map. */
export const missingSubkinds = ({ settings, recorded }: Network): readonly string[] => {
  const there = new Set(recorded.actors.map(({ fields }) => knownText(fields['subkind'])))
  return settings.expectedSubkinds.filter((subkind) => !there.has(subkind))
}

import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { embersOf, heatOf } from '../../subjects/heat.ts'
import type { Embers, Heat } from '../../subjects/heat.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding, Message } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { s2Words } from '../words/s2.ts'

const needed: { readonly [ambition: string]: number } = { strengthen: 1, extend: 2, new: 3 }
const held = { cold: 0, spark: 2, fire: 3 }
const over = ['closing', 'ended']

/**
 * S2, ambition above the energy: need(strengthen) = 1, extend 2, new 3; have(cold) = 0, spark 2, fire 3;
 * flagged with have < need. Where nobody was asked it is a question, whatever the ambition (domain §3.2).
 * An answer holds until the phase changes.
 */
export const ambition: Rule = {
  id: 'S2',
  priority: 'must',
  rests: [],
  words: s2Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .filter(({ entity }) => !over.includes(knownText(entity.fields['phase']) ?? ''))
      .flatMap((initiative) => cardOf(network, initiative)),
  }),
}

const cardOf = (network: Network, initiative: Initiative): readonly Finding[] => {
  const embers = embersOf(initiative.seats)
  const heat = heatOf(embers)
  const wants = knownText(initiative.entity.fields['ambition']) ?? ''
  if (heat !== 'unknown' && held[heat] >= (needed[wants] ?? 0)) return []
  const wording = heat === 'unknown' ? 'question' : 'spark'
  return [
    composed({
      rule: 'S2',
      category: wording,
      outcome: wording,
      subjects: [initiative.id],
      wording,
      values: {
        initiative: { names: [initiative.id] },
        ambition: wants,
        heat: { list: 'heat', keys: [heat] },
      },
      evidence: evidenceFor(initiative, embers, heat),
      effort: 1,
      benefit: 3,
      certainty: heat === 'unknown' ? 'unknown' : 'known',
      ...shownBy(network, [initiative]),
    }),
  ]
}

const evidenceFor = ({ id }: Initiative, embers: Embers, heat: Heat): readonly Message[] =>
  heat === 'unknown'
    ? [{ id: 'evidence.initiative', values: { initiative: { names: [id] } } }]
    : [{ id: 's2.spark.embers', values: { embers: { said: sayEmbers(embers) } } }]

/** *Two fires, one spark, three not asked yet*, to be said within a sentence. */
export const sayEmbers = ({ fire, spark, unknown }: Embers): Message => ({
  id: 's1.embers',
  values: { fire, spark, unknown, both: fire > 0 && spark > 0 },
})

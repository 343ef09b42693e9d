import { isActor } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import type { Network } from '../../network.ts'
import { isOfLastYear, questioningsOf } from '../../subjects/questionings.ts'
import type { Questioning } from '../../subjects/questionings.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { keyOf } from '../keys.ts'
import type { Rule } from '../rule.ts'
import { f6Words } from '../words/f6.ts'

/**
 * F6, often asked, little fed back: a group or actor that was questioned at least three times in the year
 * up to the day (`questioningsPerYear`); how often it was told what became of it, and what is planned,
 * stands on the card (domain §3.5).
 */
export const oftenAsked: Rule = {
  id: 'F6',
  priority: 'must',
  rests: ['Clark 2008'],
  words: f6Words,
  run: (network) => {
    const findings = [...askedBy(network)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([who, all]) => cardOf(network, who, all))
    return { type: 'found', findings }
  },
}

const askedBy = (network: Network): ReadonlyMap<Id, readonly Questioning[]> => {
  const asked = new Map<Id, Questioning[]>()
  for (const questioning of questioningsOf(network.recorded))
    for (const who of questioning.asked) asked.set(who, [...(asked.get(who) ?? []), questioning])
  return asked
}

const cardOf = (network: Network, who: Id, all: readonly Questioning[]): readonly Finding[] => {
  const lately = all.filter((each) => isOfLastYear(each, network.recorded.day))
  if (lately.length < network.settings.questioningsPerYear) return []
  const planned = all.filter(({ isPlanned }) => isPlanned).length
  const entity = network.recorded.snapshot.entities.get(who)
  const isOne = entity !== undefined && isActor(entity)
  return [
    composed({
      rule: 'F6',
      category: 'fragility',
      outcome: 'fragility',
      subjects: [isOne ? who : keyOf(who)],
      values: {
        who: { names: [who] },
        count: lately.length,
        told: lately.filter(({ entity: { fields } }) => fields['feedback'] === 'given').length,
      },
      evidence: [
        { id: 'evidence.contact_moments', values: {} },
        ...(planned > 0 ? [{ id: 'f6.planned', values: { count: planned } }] : []),
      ],
      effort: 1,
      benefit: 5,
      certainty: 'known',
      lit: isOne ? [who] : [],
    }),
  ]
}

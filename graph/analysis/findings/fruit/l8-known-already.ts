import type { Entity } from '../../../model/element.ts'
import { isActor } from '../../../model/element.ts'
import { lastDay, monthsBefore } from '../../../model/date.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { entitiesOf } from '../../recorded.ts'
import { isOfLastYear, questioningsOf } from '../../subjects/questionings.ts'
import type { Questioning } from '../../subjects/questionings.ts'
import { composed } from '../compose.ts'
import type { Finding, MessageValue } from '../finding.ts'
import { keyOf } from '../keys.ts'
import type { Rule } from '../rule.ts'
import { l8Words } from '../words/l8.ts'

const stillGoodMonths = 36

/**
 * L8, use what is already known: a planned questioning, while there is an inventory of at most three years
 * on the area, or the same group or actor was questioned at least three times in twelve months (domain
 * §3.3, §3.9b). One card for a planned questioning and whom it asks.
 */
export const knownAlready: Rule = {
  id: 'L8',
  priority: 'must',
  rests: ['Clark 2008'],
  words: l8Words,
  run: (network) => ({
    type: 'found',
    findings: questioningsOf(network.recorded)
      .filter(({ isPlanned }) => isPlanned)
      .flatMap((planned) => planned.asked.flatMap((who) => cardOf(network, planned, who))),
  }),
}

/** The inventories of the last three years, the newest first. */
export const inventoriesOf = ({ recorded }: Network): readonly Entity[] => {
  const since = monthsBefore(recorded.day, stillGoodMonths)
  const dateOf = ({ fields }: Entity): string => knownText(fields['date']) ?? ''
  return entitiesOf(recorded, 'source')
    .filter((source) => source.fields['subkind'] === 'existing_inventory')
    .filter((source) => dateOf(source) !== '' && lastDay(dateOf(source)) >= since)
    .toSorted((a, b) => (dateOf(b) < dateOf(a) ? -1 : 1))
}

const cardOf = (network: Network, planned: Questioning, who: Id): readonly Finding[] => {
  const inventories = inventoriesOf(network)
  const { day } = network.recorded
  const times = questioningsOf(network.recorded).filter(
    (each) => each.asked.includes(who) && isOfLastYear(each, day),
  ).length
  const isOften = times >= network.settings.questioningsPerYear
  if (inventories.length === 0 && !isOften) return []
  const entity = network.recorded.snapshot.entities.get(who)
  const isOne = entity !== undefined && isActor(entity)
  const dated: { readonly [name: string]: MessageValue } =
    planned.date === undefined ? {} : { date: { date: planned.date } }
  return [
    composed({
      rule: 'L8',
      category: 'fruit',
      outcome: 'fruit',
      subjects: [isOne ? who : keyOf(who), ...planned.by],
      values: {
        group: { names: [who] },
        dated: planned.date !== undefined,
        known: inventories.length,
        inventory: { names: inventories.map(({ id }) => id) },
        times: isOften ? times : 0,
        ...dated,
      },
      evidence: [{ id: 'evidence.contact_moments', values: {} }],
      effort: 1,
      benefit: 5,
      certainty: 'known',
      lit: [...(isOne ? [who] : []), ...planned.by],
    }),
  ]
}

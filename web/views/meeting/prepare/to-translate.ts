import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { knownText } from '../../../../graph/model/value.ts'
import type { Fields } from '../../../../graph/model/value.ts'

/** How many typed sentences of a meeting have no second language yet. */
export const toTranslate = ({ meeting, items, invited, decisions, actions }: Meeting): number => {
  const pairs: readonly (readonly [Fields, string])[] = [
    [meeting.fields, 'purpose'],
    [meeting.fields, 'canDecide'],
    ...items.map(({ fields }) => [fields, 'question'] as const),
    ...invited.map(({ relation }) => [relation.fields, 'why'] as const),
    ...decisions.map(({ fields }) => [fields, 'text'] as const),
    ...actions.map(({ fields }) => [fields, 'text'] as const),
  ]
  return pairs.filter(
    ([fields, name]) =>
      knownText(fields[name]) !== undefined && knownText(fields[`${name}Other`]) === undefined,
  ).length
}

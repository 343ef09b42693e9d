import type { Change } from '../../../graph/change/change.ts'
import { contactStep, noRelation, pairSteps } from '../../../graph/model/catalogue/intensity.ts'
import type { Relation } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { connect } from './connect.ts'
import { endRelation } from './ending.ts'
import type { Noted } from './noted.ts'

/** What was said about a pair: the level of one of the six, 0 for *they know each other*, or nothing. */
export type PairAnswer = { readonly level: number } | 'nothing'

const stepTypes = new Set<string>([...pairSteps, contactStep, noRelation].map((step) => step.type))

/** Whether a relation says how two work together, and has not ended. */
export const saysOfPair = (relation: Relation): boolean =>
  stepTypes.has(relation.type) && relation.fields['until'] === undefined

/** The relations of a pair that say how it works together, and have not ended. */
export const pairRelations = (snapshot: Snapshot, a: Id, b: Id): readonly Relation[] =>
  [...snapshot.relations.values()].filter(
    (relation) =>
      saysOfPair(relation) &&
      ((relation.from === a && relation.to === b) || (relation.from === b && relation.to === a)),
  )

/**
 * Notes what two actors do together. What was said of them before and is another answer ends today,
 * or goes when it was noted today: then it was a slip.
 */
export const answerPair = (
  snapshot: Snapshot,
  pair: { readonly from: Id; readonly to: Id },
  answer: PairAnswer,
  noted: Noted,
): readonly Change[] => {
  const step =
    answer === 'nothing'
      ? noRelation
      : ([contactStep, ...pairSteps].find(({ level }) => level === answer.level) ?? contactStep)
  const others = pairRelations(snapshot, pair.from, pair.to).filter(
    (relation) => relation.type !== step.type,
  )
  const gone = others.flatMap((relation) => supersede(snapshot, relation, noted.today))
  const asked = answer === 'nothing' ? { askedBoth: false } : {}
  return [
    ...gone,
    ...connect(snapshot, { ...pair, type: step.type, fields: { ...step.fields, ...asked } }, noted),
  ]
}

const supersede = (snapshot: Snapshot, relation: Relation, today: string): readonly Change[] =>
  relation.fields['recordedOn'] === today && snapshot.relations.has(relation.id)
    ? [{ op: 'remove', id: relation.id, was: [relation] }]
    : endRelation(relation, today)

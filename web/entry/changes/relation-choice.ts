import type { Change } from '../../../graph/change/change.ts'
import { contactStep, pairSteps } from '../../../graph/model/catalogue/intensity.ts'
import { typeNames } from '../../../graph/model/catalogue/names.ts'
import type { RelationType } from '../../../graph/model/catalogue/names.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { isActor, isResidentPerson } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { isPrivateTie } from '../../../graph/model/ends.ts'
import { connect, mayConnect } from './connect.ts'
import type { Noted } from './noted.ts'
import { answerPair } from './pair.ts'
import type { PairAnswer } from './pair.ts'
import { madeValues } from './values.ts'

export type Energy = 'fire' | 'spark' | 'none'

/** One way in which two entities can be connected. `turned`: it runs from the second to the first. */
export type RelationChoice =
  | { readonly type: 'pair'; readonly answer: PairAnswer }
  | {
      readonly type: 'relation'
      readonly relation: RelationType
      readonly turned: boolean
      readonly energy?: Energy
    }

/** The levels of working together, and what only meetings, sources and questionings use. */
const notOffered = new Set<RelationType>([
  ...pairSteps.map((step) => step.type),
  contactStep.type,
  'NO_RELATION',
  'STATED_IN',
  'ASKED',
  'ASKED_BY',
  'DISCUSSES',
  'LED_TO',
  'RESPONSIBLE_FOR',
  'INVITED_TO',
  'AGREED_IN',
])

/** What is about money comes last: of people it is not asked at all. */
const money: readonly RelationType[] = ['FUNDS', 'APPLIES_TO', 'FUNDED_BY']

const offered: readonly RelationType[] = [
  ...typeNames.filter((type) => !notOffered.has(type) && !money.includes(type)),
  ...money,
]

const withEnergy = new Set<RelationType>(['PARTICIPATES_IN', 'ENERGY_FOR'])

/** What may be said of two entities: between actors first the six, then what belongs where. */
export const choicesFor = (from: Entity, to: Entity): readonly RelationChoice[] => {
  if (from.id === to.id || isPrivateTie(from, to) || isPrivateTie(to, from)) return []
  const others = offered.flatMap((type) => choicesOf(type, from, to))
  if (!isActor(from) || !isActor(to)) return others
  return [
    ...[...pairSteps, contactStep].map(({ level }): RelationChoice => ({
      type: 'pair',
      answer: { level },
    })),
    ...others,
    { type: 'pair', answer: 'nothing' },
  ]
}

const choicesOf = (type: RelationType, from: Entity, to: Entity): readonly RelationChoice[] => {
  // Only people have an employer, though the catalogue lets a loaded file say otherwise.
  if (type === 'WORKS_FOR' && ![from.kind, to.kind].includes('professional')) return []
  if (money.includes(type) && (isResidentPerson(from) || isResidentPerson(to))) return []
  const forward = mayConnect(type, from, to)
  if (!forward && !mayConnect(type, to, from)) return []
  const choice = { type: 'relation', relation: type, turned: !forward } as const
  if (!withEnergy.has(type)) return [choice]
  const felt = (['fire', 'spark', 'none'] as const).map((energy) => ({ ...choice, energy }))
  return type === 'ENERGY_FOR' ? felt : [choice, ...felt]
}

/** Notes what was chosen; a shared value that nobody used yet comes into the map with it. */
export const chooseRelation = (
  snapshot: Snapshot,
  pair: { readonly from: Id; readonly to: Id },
  choice: RelationChoice,
  noted: Noted,
): readonly Change[] => {
  if (choice.type === 'pair') return answerPair(snapshot, pair, choice.answer, noted)
  const ends = choice.turned ? { from: pair.to, to: pair.from } : pair
  const fields = choice.energy === undefined ? {} : { energy: choice.energy }
  return [
    ...madeValues(snapshot, [pair.from, pair.to]),
    ...connect(snapshot, { type: choice.relation, ...ends, fields }, noted),
  ]
}

import type { Kind, RelationType } from './catalogue/names.ts'
import { hasFlag, isResidentPerson } from './element.ts'
import type { Element, Entity, Relation } from './element.ts'
import type { Id } from './ids.ts'
import type { Snapshot } from './snapshot.ts'
import { isTrue, knownText } from './value.ts'
import type { Fields, FieldValue } from './value.ts'

/** A map as a partner may see it, and how much of it was left out. */
export type PartnerView = {
  readonly snapshot: Snapshot
  /** Residents as persons who did not agree that the network sees them. */
  readonly persons: number
  /** Everything else that is for the coordinator or the core team alone: entities, and lines between those shown. */
  readonly others: number
}

/**
 * What a partner may see of a map (domain §2.7, §4.6): a resident as a person only when that was agreed and is
 * meant for the network; nothing that is for the coordinator or the core team; no money, no answers to cards,
 * no notes; of who takes part neither what they would like nor how far they are committed. What hangs on
 * something that is left out is left out with it. Cost O(n + m).
 */
export const partnerView = (snapshot: Snapshot): PartnerView => {
  const all = [...snapshot.entities.values()]
  const shown = all.filter(isForPartners)
  const isShown = new Set(shown.map(({ id }) => id))
  const isPrivate = new Set(
    shown.filter((entity) => hasFlag(entity, 'sensitive_membership')).map(({ id }) => id),
  )
  const between = [...snapshot.relations.values()].filter(
    ({ from, to }) => isShown.has(from) && isShown.has(to),
  )
  const lines = between.filter(
    (line) => isLineForPartners(line) && !(line.type === 'MEMBER_OF' && isPrivate.has(line.to)),
  )
  const isGone = (text: unknown): boolean =>
    typeof text === 'string' && snapshot.entities.has(text as Id) && !isShown.has(text as Id)
  const told = <E extends Element>(element: E): E => ({
    ...element,
    fields: fieldsForPartners(element.fields, isGone),
  })
  const persons = all.filter((entity) => isResidentPerson(entity) && !isForPartners(entity)).length
  return {
    snapshot: {
      id: snapshot.id,
      revision: snapshot.revision,
      entities: new Map(shown.map((entity) => [entity.id, told(entity)])),
      relations: new Map(lines.map((line) => [line.id, told(line)])),
    },
    persons,
    others: all.length - shown.length - persons + (between.length - lines.length),
  }
}

const forTheNetwork: readonly (string | undefined)[] = ['network', 'public']

const isAgreedFor = ({ fields }: Element): boolean =>
  isTrue(fields['agreed']) && forTheNetwork.includes(knownText(fields['visibility']))

const forFewer: readonly (string | undefined)[] = ['coordinator_only', 'core_team']

/** What stands here was not said otherwise: what a map holds of organisations is for the network. */
const isForFewer = ({ fields }: Element): boolean =>
  forFewer.includes(knownText(fields['visibility']))

const coreKinds: ReadonlySet<Kind> = new Set<Kind>([
  'funding_line',
  'answer',
  'source',
  'saved_view',
])

/** Whether a partner may know of somebody or something at all. */
export const isForPartners = (entity: Entity): boolean => {
  if (isResidentPerson(entity)) return isAgreedFor(entity)
  return !coreKinds.has(entity.kind) && !isForFewer(entity)
}

const coreTypes: ReadonlySet<RelationType> = new Set<RelationType>([
  'FUNDS',
  'FUNDED_BY',
  'APPLIES_TO',
  'STATED_IN',
])

const isLineForPartners = (line: Relation): boolean =>
  !coreTypes.has(line.type) && !isForFewer(line)

/** What is said in confidence, or only within a team. */
const coreFields: ReadonlySet<string> = new Set([
  'note',
  'remarks',
  'wanted',
  'wantedSource',
  'commitNow',
  'commitNeeded',
  'memberNeed',
  'hoursPerMonth',
  'contactAgainOn',
  'agreed',
  'agreedOn',
  'informedOn',
  'informedHow',
  'visibility',
  'fundedUntil',
  'preRound',
])

const fieldsForPartners = (fields: Fields, isGone: (text: unknown) => boolean): Fields => {
  const told: { [name: string]: FieldValue } = {}
  for (const [name, value] of Object.entries(fields)) {
    if (coreFields.has(name) || isGone(value)) continue
    if (!Array.isArray(value)) told[name] = value
    else {
      const rest = value.filter((item) => !isGone(item))
      if (rest.length > 0) told[name] = rest
    }
  }
  return told
}

import type { Entity, Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { entitiesOf, into } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/** What partners agreed on, with who agreed. */
export type Agreement = {
  readonly entity: Entity
  /** The team or initiative that it belongs to, as written. */
  readonly about: string | undefined
  /** Who agreed and how each understands it (`AGREED_IN`), in order of actor. */
  readonly parties: readonly Relation[]
}

const kept = new WeakMap<Recorded, readonly Agreement[]>()

/** The agreements that stand on the day and were not ended, in order of id; gathered once. */
export const agreementsOf = (recorded: Recorded): readonly Agreement[] => {
  const found = kept.get(recorded) ?? gathered(recorded)
  kept.set(recorded, found)
  return found
}

const gathered = (recorded: Recorded): readonly Agreement[] =>
  entitiesOf(recorded, 'agreement')
    .filter(({ fields }) => fields['status'] !== 'ended')
    .map((entity) => ({
      entity,
      about: knownText(entity.fields['aboutId']),
      parties: into(recorded, 'AGREED_IN').get(entity.id) ?? [],
    }))

/** The agreements of a team or initiative, or in which all of these actors are. */
export const agreementsOn = (
  recorded: Recorded,
  about: Id | undefined,
  actors: readonly Id[],
): readonly Agreement[] =>
  agreementsOf(recorded).filter(
    (agreement) =>
      (about !== undefined && agreement.about === about) ||
      (actors.length > 1 &&
        actors.every((actor) => agreement.parties.some(({ from }) => from === actor))),
  )

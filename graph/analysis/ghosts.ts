import { actorKinds } from '../model/catalogue/names.ts'
import type { ActorKind } from '../model/catalogue/names.ts'
import { isListKey } from '../model/catalogue/vocabulary.ts'
import type { Id } from '../model/ids.ts'
import { answersOn, silencing } from './findings/answers.ts'
import { missingFor } from './findings/forest/b2-who-is-needed.ts'
import { missingSubkinds } from './findings/gaps/g8-kind-of-partner.ts'
import { nodesAt } from './findings/seats.ts'
import { idsOf } from './findings/ways.ts'
import type { Network } from './network.ts'
import { teamsOf } from './subjects/teams.ts'

/** Somebody whom the map expects and does not have: an empty chair, never a node of any measure. */
export type Ghost = {
  /** Rule and subjects, as of a finding; no entity has such an id. */
  readonly id: string
  readonly rule: 'G8' | 'B2'
  /** What an answer to it is about. */
  readonly subjects: readonly string[]
  /** What it would be, if it came. */
  readonly kind: ActorKind
  readonly role: GhostRole
  /** Actors that it would sit with, in order. */
  readonly beside: readonly Id[]
}

export type GhostRole =
  /** A kind of partner that any such neighbourhood has (G8). */
  | { readonly type: 'subkind'; readonly key: string }
  /** A means that the goal of a team requires (B2). */
  | { readonly type: 'asset'; readonly asset: Id; readonly team: Id }

/**
 * The ghosts of a map: expected kinds of partner that are missing (G8), then what each team requires and
 * no member brings (B2), in the order of their lists. Who was answered with *does not exist here* or *not
 * needed* is gone as long as that answer holds; on the agenda it still is missing. Cost O(n + m).
 */
export const ghostsOf = (network: Network): readonly Ghost[] => {
  const { recorded } = network
  const answers = answersOn(recorded).filter(({ verdict }) => verdict !== 'on_agenda')
  const isOpen = (rule: Ghost['rule'], subjects: readonly string[]): boolean =>
    silencing({ rule, subjects }, answers, recorded) === undefined
  const kinds = missingSubkinds(network)
    .filter((key) => isOpen('G8', [key]))
    .map((key): Ghost => ({
      id: `G8:${key}`,
      rule: 'G8',
      subjects: [key],
      kind: kindOf(key),
      role: { type: 'subkind', key },
      beside: [],
    }))
  const chairs = teamsOf(recorded)
    .filter((team) => isOpen('B2', [team.id]))
    .flatMap((team) =>
      missingFor(network, team).map((asset): Ghost => {
        const subjects = [team.id, asset].toSorted()
        return {
          id: `B2:${subjects.join('+')}`,
          rule: 'B2',
          subjects,
          kind: 'organisation',
          role: { type: 'asset', asset, team: team.id },
          beside: idsOf(network, nodesAt(network, team.seats)),
        }
      }),
    )
    .filter(({ subjects }) => isOpen('B2', subjects))
  return [...kinds, ...chairs]
}

/** Which kind of actor has this sub-kind; a word of one's own may be anybody. */
const kindOf = (subkind: string): ActorKind =>
  actorKinds.find((kind) => isListKey(`actor_subkind.${kind}`, subkind)) ?? 'organisation'

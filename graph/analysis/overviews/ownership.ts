import type { ActorKind } from '../../model/catalogue/names.ts'
import type { Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { knownText, knownTexts } from '../../model/value.ts'
import type { Recorded } from '../recorded.ts'
import type { Initiative } from '../subjects/initiatives.ts'

/** What people can have a hand in (domain §1, 003-13: co-creation, co-production, co-evaluation). */
export const shares = ['thinks_up', 'does', 'evaluates'] as const

export type Share = (typeof shares)[number]

/** Who has a hand in each part of an initiative, in order of id, and whether any of them lives there. */
export type Ownership = {
  readonly [share in Share]: { readonly actors: readonly Id[]; readonly residents: boolean }
}

/**
 * Who thinks up, does and evaluates an initiative: what was said of it (`shares`), and what follows from
 * it: whoever works something out or decides with others thinks it up too, and whoever has a part other than
 * taking part, paying or backing does it. That somebody evaluates follows from nothing. Residents are people,
 * their groups, and the associations that they lead.
 */
export const ownershipOf = (recorded: Recorded, { seats }: Initiative): Ownership => {
  const livesHere = (id: Id): boolean => {
    const actor = recorded.snapshot.entities.get(id)
    return (
      actor?.kind === ('resident' satisfies ActorKind) || actor?.fields['residentLed'] === 'yes'
    )
  }
  const of = (share: Share): Ownership[Share] => {
    const actors = seats.filter((seat) => has(seat, share)).map(({ from }) => from)
    return { actors, residents: actors.some(livesHere) }
  }
  return { thinks_up: of('thinks_up'), does: of('does'), evaluates: of('evaluates') }
}

const thinking = ['co_produce', 'co_decide']
const doing = ['driver', 'organiser', 'partner', 'contributor', 'volunteer', 'host']

const has = ({ fields }: Relation, share: Share): boolean =>
  knownTexts(fields['shares']).includes(share) ||
  (share === 'thinks_up' && thinking.includes(knownText(fields['actual']) ?? '')) ||
  (share === 'does' && doing.includes(knownText(fields['role']) ?? ''))

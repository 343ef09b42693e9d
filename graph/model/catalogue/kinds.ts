import { agreementAndMoneyKinds } from './kinds/agreements-and-money.ts'
import { goalAndNeedKinds } from './kinds/goals-and-needs.ts'
import { initiativeKinds } from './kinds/initiative.ts'
import { learningKinds } from './kinds/learning.ts'
import { mapKinds } from './kinds/map.ts'
import { meetingKinds } from './kinds/meeting.ts'
import { organisedActorKinds } from './kinds/organised-actors.ts'
import { residentKinds } from './kinds/resident.ts'
import { savedViewKinds } from './kinds/saved-view.ts'
import { sourceKinds } from './kinds/sources.ts'
import { teamKinds } from './kinds/team.ts'
import { topicAndPlaceKinds } from './kinds/topics-and-places.ts'
import type { Kind } from './names.ts'
import type { KindTable } from './spec.ts'

/** Every kind of entity. A name without an entry, or an entry without a name, does not compile. */
export const kinds: KindTable<Kind> = {
  ...mapKinds,
  ...residentKinds,
  ...organisedActorKinds,
  ...initiativeKinds,
  ...teamKinds,
  ...goalAndNeedKinds,
  ...topicAndPlaceKinds,
  ...agreementAndMoneyKinds,
  ...sourceKinds,
  ...learningKinds,
  ...meetingKinds,
  ...savedViewKinds,
}

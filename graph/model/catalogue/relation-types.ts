import type { RelationType } from './names.ts'
import { actorTies } from './relation-types/actor-ties.ts'
import { affiliationTypes } from './relation-types/affiliation.ts'
import { initiativeLinks } from './relation-types/initiative-links.ts'
import { meetingTypes } from './relation-types/meeting.ts'
import { needAndAskingTypes } from './relation-types/needs-and-asking.ts'
import { participationTypes } from './relation-types/participation.ts'
import { resourceTypes } from './relation-types/resources.ts'
import { topicTypes } from './relation-types/topics.ts'
import type { TypeTable } from './spec.ts'

/** Every type of relation. A name without an entry, or an entry without a name, does not compile. */
export const relationTypes: TypeTable<RelationType> = {
  ...actorTies,
  ...affiliationTypes,
  ...resourceTypes,
  ...participationTypes,
  ...topicTypes,
  ...initiativeLinks,
  ...needAndAskingTypes,
  ...meetingTypes,
}

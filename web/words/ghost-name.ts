import type { Ghost } from '../../graph/analysis/ghosts.ts'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import type { Language } from '../../graph/model/language.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { nameOrValue } from './name-or-value.ts'

/** What somebody who is not there yet would be. */
export const ghostName = ({ role }: Ghost, snapshot: Snapshot, language: Language): string =>
  role.type === 'subkind'
    ? (valueWords('actor_subkind', role.key)?.[language] ?? role.key)
    : nameOrValue(role.asset, snapshot, language)

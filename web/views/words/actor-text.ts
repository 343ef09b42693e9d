import { kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Language } from '../../../graph/model/language.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { partnerView } from '../../../graph/model/partner-view.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { beforeName } from '../../words/before-name.ts'
import { capital } from '../../words/capital.ts'
import { readLines } from './actor-lines.ts'

/** Somebody in words, to paste into a mail, and how many lines were left out because partners may not see them. */
export type ActorText = { readonly text: string; readonly leftOut: number }

/** What a partner may read of an entity: its name, its kind, a sentence a line. Undefined: nothing at all. */
export const actorText = (
  snapshot: Snapshot,
  id: Id,
  language: Language,
  day: string,
): ActorText | undefined => {
  const { snapshot: seen } = partnerView(snapshot)
  const entity = seen.entities.get(id)
  if (entity === undefined) return undefined
  const lines = readLines(seen, id, language, day)
  const name = nameIn(entity, language)
  const said = lines.map(
    ({ verb, otherName }) => `- ${capital(beforeName(verb, otherName, language))}${otherName}`,
  )
  return {
    text: [`${name} (${kindSpec(entity.kind).label[language]})`, ...said].join('\n'),
    leftOut: readLines(snapshot, id, language, day).length - lines.length,
  }
}

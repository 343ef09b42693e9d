import type { RelationType } from '../model/catalogue/names.ts'
import { turned } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { shortHash } from './short-hash.ts'

/**
 * The id of a relation that its file gives none: `rel-` and the first 32 hex digits of the SHA-256 of
 * `TYPE|from|to|since` in UTF-8, with the ends as they are stored and nothing for an absent `since`.
 * So the same file gives the same ids on every machine.
 */
export const relationId = (tie: {
  type: RelationType
  from: Id
  to: Id
  since?: string | undefined
}): Id => {
  const { type, from, to, since = '' } = turned(tie)
  return asId(`rel-${shortHash(`${type}|${from}|${to}|${since}`)}`)
}

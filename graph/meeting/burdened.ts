import type { Finding } from '../analysis/findings/finding.ts'
import { isId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'

/** Whose hours in consultations without a shared goal the cards point out (domain §3.4, B6). */
export const burdenedIn = (found: readonly Finding[]): readonly Id[] =>
  found.flatMap(({ rule, subjects }) => (rule === 'B6' ? subjects.filter(isId) : []))

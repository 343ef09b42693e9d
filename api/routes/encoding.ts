import { encodings } from '../rooms/bodies.ts'
import type { Bodies, Encoding } from '../rooms/bodies.ts'

const kept = new Map<string, Encoding>()
/** Browsers send a handful of values; a client that sends ever new ones must not fill the memory. */
const mostKept = 50

/** The smallest encoding that the other side understands. */
export const wantedEncoding = (accepted: string | undefined): Encoding => {
  if (accepted === undefined) return 'identity'
  const found = kept.get(accepted)
  if (found !== undefined) return found
  const refused = new Set<string>()
  const offered = new Set<string>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', weight = ''] = part.split(';').map((each) => each.trim())
    if (/^q=0(?:\.0*)?$/u.test(weight)) refused.add(name)
    else offered.add(name)
  }
  const wanted =
    encodings.find((each) => offered.has(each) || (offered.has('*') && !refused.has(each))) ??
    'identity'
  if (kept.size < mostKept) kept.set(accepted, wanted)
  return wanted
}

/** Whether the other side holds this very body already. */
export const isHeld = (ifNoneMatch: string | undefined, etags: Bodies['etags']): boolean => {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === '*' || encodings.some((encoding) => etags[encoding] === ifNoneMatch))
    return true
  const held = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//u, ''))
  return encodings.some((encoding) => held.includes(etags[encoding]))
}

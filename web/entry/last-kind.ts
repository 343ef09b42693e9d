import { actorKinds } from '../../graph/model/catalogue/names.ts'
import { kept } from '../ui/kept.ts'

/** What can be added on one line: the four kinds of actor, then what they do and need. */
export const lineKinds = [...actorKinds, 'initiative', 'team', 'need'] as const

export type LineKind = (typeof lineKinds)[number]

const key = 'vonk.kind'

/** The kind that was added last in this browser: the next is often of the same. */
export const lastKind = (): LineKind => {
  const before = kept.read(key)
  return lineKinds.find((kind) => kind === before) ?? 'association'
}

export const keepLastKind = (kind: LineKind): void => {
  kept.write(key, kind)
}

import { actorKinds } from '../model/catalogue/names.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Spot } from './scene.ts'

/** The spots of each kind of actor that is there, in the order of the kinds. */
export const byKind = (snapshot: Snapshot, spots: readonly Spot[]): readonly (readonly Spot[])[] =>
  actorKinds
    .map((kind) => spots.filter(({ id }) => snapshot.entities.get(id)?.kind === kind))
    .filter((each) => each.length > 0)

/** The lines to see at a spot. */
export const degreeOf = ({ ties }: Spot): number => ties.filter(({ drawn }) => drawn > 0).length

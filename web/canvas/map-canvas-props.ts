import type { Ref } from 'react'
import type { Positions } from '../../graph/change/change.ts'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Ghost } from '../../graph/analysis/ghosts.ts'
import type { NamedGroup } from './fold.ts'
import type { Near } from './near.ts'
import type { Supposed } from './supposed.ts'
import type { Look } from '../ui/use-look.ts'

/** What other rooms can ask of the picture. */
export type CanvasHandle = {
  readonly centreOn: (id: Id) => void
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
}

export type MapCanvasProps = {
  readonly snapshot: Snapshot
  readonly asOf: string
  readonly language: Language
  readonly selected: readonly Id[]
  /** The finding whose card is open. */
  readonly spotlight: Finding | null
  /** The finding whose card is pointed at. */
  readonly hinted: Finding | null
  /** Who is not there yet; none: they are not drawn. */
  readonly ghosts: readonly Ghost[]
  readonly chosenGhost: string | null
  /** The findings whose possible lines are drawn as a layer; null: none. */
  readonly possible: readonly Finding[] | null
  /** Null: the map is drawn as it is. */
  readonly supposed: Supposed | null
  /** The initiative or theme whose heat is drawn; null: the fire of all. */
  readonly warm: Id | null
  /** Only whoever is near somebody stands out; null: everybody. */
  readonly near: Near | null
  /** Who is not drawn, and whose lines are not. */
  readonly hidden: ReadonlySet<Id>
  /** Groups of actors around which an area is drawn, and those that are drawn as one. */
  readonly areas: readonly NamedGroup[]
  readonly folded: readonly NamedGroup[]
  /** The part that is seen, as `textOfViewport` writes it; empty: all of it. */
  readonly viewport: string
  readonly look: Look
  readonly reducedMotion: boolean
  /** Nobody is moved and no line is drawn. */
  readonly readOnly: boolean
  readonly onSelect: (ids: readonly Id[]) => void
  readonly onMove: (positions: Positions) => void
  /** Somebody moved to another part. */
  readonly onViewport: (viewport: string) => void
  readonly onConnect: (from: Id, to: Id) => void
  readonly onOpen: (id: Id) => void
  readonly onGhost: (id: string) => void
  /** A group that is drawn as one is to be drawn as many again. */
  readonly onUnfold: (key: string) => void
  readonly ref?: Ref<CanvasHandle>
}

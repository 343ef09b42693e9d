import { lastDay } from '../../graph/model/date.ts'
import type { Entity } from '../../graph/model/element.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { useSnapshot } from './use-document.tsx'
import { knownText } from '../../graph/model/value.ts'

/** Today on this computer, as `2026-11-22`. */
export const realToday = (): string => {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The full date that the screens show: the map's own `today`, else the real day. */
export const useAsOf = (): string => {
  const snapshot = useSnapshot()
  const today = knownText(mapEntity(snapshot)?.fields['today'])
  return today === undefined ? realToday() : lastDay(today)
}

/** The entity that is the map itself, with its settings. */
export const mapEntity = (snapshot: Snapshot): Entity | undefined =>
  snapshot.entities.get(snapshot.id)

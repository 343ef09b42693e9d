import { lastDay } from '../../graph/model/date.ts'
import type { Entity } from '../../graph/model/element.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { usePast } from './past.ts'
import { useView } from './view.ts'
import { useSnapshot } from './use-document.tsx'
import { knownText } from '../../graph/model/value.ts'

/** Today on this computer, as `2026-11-22`. */
export const realToday = (): string => dayOf(new Date())

const dayOf = (moment: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The day on which somebody writes: the map's own `today`, else the real day, or the day looked back at. */
export const useToday = (): string => {
  const snapshot = useSnapshot()
  const at = usePast()?.commit?.at
  const today = knownText(mapEntity(snapshot)?.fields['today'])
  if (today !== undefined) return lastDay(today)
  return at === undefined ? realToday() : dayOf(new Date(at))
}

/** The full date that the screens show: the day that was chosen to look at, else today. */
export const useAsOf = (): string => {
  const { day } = useView()
  const today = useToday()
  return day ?? today
}

/** The entity that is the map itself, with its settings. */
export const mapEntity = (snapshot: Snapshot): Entity | undefined =>
  snapshot.entities.get(snapshot.id)

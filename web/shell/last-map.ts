import type { MapId } from '../../graph/model/ids.ts'
import { kept } from '../ui/kept.ts'

const key = 'vonk.last-map'

let isStart = window.location.pathname === '/'

/** The map that was open last on this computer. */
export const lastMap = (): string | null => kept.read(key)

export const rememberMap = (map: MapId): void => {
  isStart = false
  kept.write(key, map)
}

/** Whether the page was opened without a map in its address; true once only. */
export const startsHere = (): boolean => {
  const starts = isStart
  isStart = false
  return starts
}

import { isId } from '../../graph/model/ids.ts'
import type { MapId } from '../../graph/model/ids.ts'

/** Whether a part of an address can name a map. */
export const isMapId = (text: string): text is MapId => isId(text)

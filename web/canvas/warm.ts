import type { Core } from 'cytoscape'
import type { Id } from '../../graph/model/ids.ts'
import { setMark } from './mark.ts'
import type { Marks } from './marks.ts'

/** With the heat of one initiative or theme in view, whoever has nothing to do with it steps back. */
export const syncWarm = (core: Core, { actors, lines }: Marks, warm: Id | null): void => {
  const near = new Set<string>(actors.filter(({ heat }) => heat !== null).map(({ id }) => id))
  core.batch(() => {
    core.data('warm', warm)
    for (const { id } of actors)
      setMark(core.getElementById(id), 'aside', warm !== null && !near.has(id))
    for (const { id, from, to } of lines)
      setMark(core.getElementById(id), 'aside', warm !== null && !(near.has(from) && near.has(to)))
  })
}

export const isWarm = (core: Core): boolean => {
  const warm: unknown = core.data('warm')
  return warm !== undefined && warm !== null
}

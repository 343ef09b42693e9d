import type { Core } from 'cytoscape'
import type { Id } from '../../graph/model/ids.ts'
import { setMark } from './mark.ts'
import type { Marks } from './marks.ts'

const warmOnes = new WeakSet<Core>()

/** With the heat of one initiative or theme in view, whoever has nothing to do with it steps back. */
export const syncWarm = (core: Core, { actors, lines }: Marks, warm: Id | null): void => {
  const near = new Set<string>(actors.filter(({ heat }) => heat !== null).map(({ id }) => id))
  core.batch(() => {
    if (warm === null) warmOnes.delete(core)
    else warmOnes.add(core)
    for (const { id } of actors)
      setMark(core.getElementById(id), 'aside', warm !== null && !near.has(id))
    for (const { id, from, to } of lines)
      setMark(core.getElementById(id), 'aside', warm !== null && !(near.has(from) && near.has(to)))
  })
  core.emit('warm')
}

export const isWarm = (core: Core): boolean => warmOnes.has(core)

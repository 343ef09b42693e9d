import type { Core, EdgeDefinition } from 'cytoscape'
import type { Supposing, WhatIf } from '../../graph/analysis/what-if.ts'
import type { Marks } from './marks.ts'

/** What is supposed and, once it is computed, what comes of it. */
export type Supposed = { readonly supposing: Supposing; readonly whatIf: WhatIf | null }

/** Shows a map as it would be: who is taken out and the ties that go are pale, planned lines are dotted. */
export const syncSupposed = (core: Core, marks: Marks, supposed: Supposed | null): void => {
  core.batch(() => {
    core.elements('.out').removeClass('out')
    core.remove('edge.possible.planned')
    if (supposed === null) return
    const { without, planned } = supposed.supposing
    const gone = new Set<string>(without)
    const lost = new Set(supposed.whatIf?.lostTies.map((pair) => pair.join(' ')))
    for (const { id } of marks.actors) if (gone.has(id)) core.getElementById(id).addClass('out')
    for (const { id, from, to } of marks.lines)
      if (gone.has(from) || gone.has(to) || lost.has([from, to].toSorted().join(' ')))
        core.getElementById(id).addClass('out')
    const there = new Set(marks.actors.map(({ id }) => id))
    for (const [from, to] of planned)
      if (there.has(from) && there.has(to)) core.add(plannedEdge(from, to))
  })
}

const plannedEdge = (source: string, target: string): EdgeDefinition => {
  const edge: EdgeDefinition & { readonly events: 'no' } = {
    group: 'edges',
    data: { id: `planned-${source}-${target}`, source, target, because: '', bend: 30 },
    classes: 'possible planned',
    selectable: false,
    events: 'no',
  }
  return edge
}

import type { Core, EdgeDefinition } from 'cytoscape'
import type { Supposing, WhatIf } from '../../graph/analysis/what-if.ts'
import { pairKey } from '../../graph/model/pair-key.ts'
import { markOnly } from './mark.ts'
import type { Marks } from './marks.ts'

/** What is supposed and, once it is computed, what comes of it. */
export type Supposed = { readonly supposing: Supposing; readonly whatIf: WhatIf | null }

/** Shows a map as it would be: who is taken out and the ties that go are pale, planned lines are dotted. */
export const syncSupposed = (core: Core, marks: Marks, supposed: Supposed | null): void => {
  core.batch(() => {
    core.remove('edge.possible.planned')
    const out = outOf(marks, supposed)
    const all = core.elements()
    markOnly(
      all,
      all.filter((element) => out.has(element.id())),
      'out',
    )
    if (supposed === null) return
    const there = new Set(marks.actors.map(({ id }) => id))
    for (const [from, to] of supposed.supposing.planned)
      if (there.has(from) && there.has(to)) core.add(plannedEdge(from, to))
  })
}

/** Who is taken out, and the lines that go with them. */
const outOf = (marks: Marks, supposed: Supposed | null): ReadonlySet<string> => {
  const out = new Set<string>()
  if (supposed === null) return out
  const gone = new Set<string>(supposed.supposing.without)
  const lost = new Set(supposed.whatIf?.lostTies.map(([a, b]) => pairKey(a, b)))
  for (const { id } of marks.actors) if (gone.has(id)) out.add(id)
  for (const { id, from, to } of marks.lines)
    if (gone.has(from) || gone.has(to) || lost.has(pairKey(from, to))) out.add(id)
  return out
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

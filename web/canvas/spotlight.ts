import type { Core, EdgeDefinition, NodeCollection } from 'cytoscape'
import type { Finding, PossibleLine } from '../../graph/analysis/findings/finding.ts'
import { actorBox } from './actor-box.ts'
import { bendOf } from './bend.ts'
import { bringIntoView } from './camera.ts'
import { markOnly } from './mark.ts'
import type { Marks } from './marks.ts'

/** What a card means on the picture; the reasons of its possible lines are said already. */
export type Lit = {
  readonly finding: Finding
  readonly because: (line: PossibleLine) => string
}

/**
 * Lights up an open card: its subjects ringed, their own lines in full, whoever knows both between
 * them, the possible line dotted with its reason on it; the rest fades. The picture moves no further
 * than it must. A finding about nobody on the picture changes nothing.
 */
export const light = (core: Core, marks: Marks, open: Lit | null, still: boolean): void => {
  core.batch(() => {
    core.remove('edge.possible.open')
    const all = core.elements()
    const subjects = open === null ? core.collection() : subjectsOf(core, marks, open.finding)
    if (open === null || subjects.empty()) {
      for (const name of ['faded', 'lit', 'subject']) markOnly(all, core.collection(), name)
      return
    }
    const lines = core.edges().filter((edge) => open.finding.way.some((id) => id === edge.id()))
    const kept = subjects
      .union(lines)
      .union(lines.connectedNodes())
      .union(between(subjects))
      .union(between(subjects).edgesWith(subjects))
    markOnly(all, all.not(kept).not('.possible'), 'faded')
    markOnly(all, kept, 'lit')
    markOnly(all, subjects, 'subject')
    core.add(possibleEdges(core, open, 'open'))
  })
  bringIntoView(core, core.nodes('.subject'), still)
}

/** Draws the possible lines of a card that is only pointed at; nothing fades and nothing moves. */
export const hint = (core: Core, marks: Marks, pointed: Lit | null): void => {
  core.batch(() => {
    core.remove('edge.possible.hint')
    const meant = pointed === null ? core.collection() : subjectsOf(core, marks, pointed.finding)
    markOnly(core.nodes(), meant, 'pointed')
    if (pointed !== null) core.add(possibleEdges(core, pointed, 'hint'))
  })
}

/** Who is meant: actors, or the ghost of somebody who is missed. */
const subjectsOf = (core: Core, { actors }: Marks, { id, lit }: Finding): NodeCollection => {
  const meant = new Set<string>(actors.filter((actor) => lit.includes(actor.id)).map((a) => a.id))
  return core.nodes().filter((node) => meant.has(node.id()) || node.id() === id)
}

/** Whoever has a line with each of two subjects. */
const between = (subjects: NodeCollection): NodeCollection => {
  const [first, second] = subjects.toArray()
  if (first === undefined || second === undefined || subjects.length !== 2)
    return subjects.filter(() => false)
  return first.neighborhood().nodes().intersection(second.neighborhood().nodes())
}

const possibleEdges = (core: Core, { finding, because }: Lit, use: string): EdgeDefinition[] => {
  // Whoever fades may be written over.
  const taken = core.nodes().not('.faded').map(actorBox)
  return finding.possible.flatMap((line) => {
    const { from, to } = line
    const [a, b] = [core.getElementById(from), core.getElementById(to)]
    if (a.empty() || b.empty()) return []
    const reason = because(line)
    const bend = bendOf(a.position(), b.position(), reason, taken)
    const id = `possible-${use}-${from}-${to}`
    return {
      group: 'edges' as const,
      data: { id, source: from, target: to, because: reason, bend },
      classes: `possible ${use}`,
      selectable: false,
      events: 'no' as const,
    }
  })
}

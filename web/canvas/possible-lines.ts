import { pairKey } from '../../graph/model/pair-key.ts'
import type { Core, EdgeDefinition } from 'cytoscape'
import type { Finding, PossibleLine } from '../../graph/analysis/findings/finding.ts'
import { actorBox } from './actor-box.ts'
import { bendOf } from './bend.ts'
import type { Marks } from './marks.ts'

/** More lines than this are a fog: the first findings are the ones to look at. */
const most = 120

/** Rules whose lines are possible ones (domain, 000-29); others point at a way, not at a line to draw. */
const rules = ['L1', 'L2', 'L3', 'S5']

/** Draws the possible lines of all findings, without their reasons, or none. Each pair once. */
export const syncPossible = (
  core: Core,
  { actors }: Marks,
  findings: readonly Finding[] | null,
): void => {
  core.batch(() => {
    core.remove('edge.possible.layer')
    if (findings === null) return
    const boxes = core.nodes().map(actorBox)
    const there = new Set(actors.map(({ id }) => id))
    const pairs = new Set<string>()
    for (const { from, to } of linesOf(findings)) {
      const key = pairKey(from, to)
      if (pairs.has(key) || pairs.size >= most || !there.has(from) || !there.has(to)) continue
      const [a, b] = [core.getElementById(from), core.getElementById(to)]
      pairs.add(key)
      const line: EdgeDefinition & { readonly events: 'no' } = {
        group: 'edges',
        data: {
          id: `possible-layer-${key}`,
          source: from,
          target: to,
          because: '',
          bend: bendOf(a.position(), b.position(), '', boxes) / 2,
        },
        classes: 'possible layer',
        selectable: false,
        events: 'no',
      }
      core.add(line)
    }
  })
}

const linesOf = (findings: readonly Finding[]): readonly PossibleLine[] =>
  findings.filter(({ rule }) => rules.includes(rule)).flatMap(({ possible }) => possible)

import type { Core } from 'cytoscape'
import { BubbleSetsPlugin } from 'cytoscape-bubblesets'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { CanvasTheme } from './theme.ts'

/** Beyond so many actors areas would take seconds to draw and lie over everything. */
export const mostActorsWithAreas = 400

/** The members of the teams among these ids, team by team: a team is an area, never a clique of lines. */
export const teamsAmong = (snapshot: Snapshot, ids: readonly Id[]): readonly (readonly Id[])[] =>
  ids
    .filter((id) => snapshot.entities.get(id)?.kind === 'team')
    .map((team) =>
      [...snapshot.relations.values()]
        .filter(
          ({ type, to, fields }) =>
            type === 'MEMBER_OF_TEAM' && to === team && fields['until'] === undefined,
        )
        .map(({ from }) => from),
    )

/** Draws an area around the members of each team or group. Gives back how to take them away. */
export const drawHulls = (
  core: Core,
  teams: readonly (readonly Id[])[],
  theme: CanvasTheme,
): (() => void) => {
  if (teams.length === 0) return () => undefined
  const bubbles = new BubbleSetsPlugin(core)
  const paths = teams.map((members) => {
    const inside = core.nodes().filter((node) => members.some((id) => id === node.id()))
    return bubbles.addPath(inside, inside.edgesWith(inside), core.nodes().not(inside), {
      virtualEdges: true,
      style: { fill: theme.hull, fillOpacity: '0.14', stroke: theme.hull, strokeWidth: '1.5' },
    })
  })
  return () => {
    if (core.destroyed()) return
    for (const path of paths) {
      // What it was told just before it would draw a moment later, when its actors are gone.
      path.update = () => undefined
      bubbles.removePath(path)
    }
    bubbles.destroy()
  }
}

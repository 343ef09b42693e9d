import type { Core } from 'cytoscape'
import { fontSize, labelOf, lineHeight } from '../../graph/picture/label.ts'
import { labelTop } from '../../graph/picture/shape.ts'
import type { Position } from '../../graph/model/element.ts'
import { writtenAt } from './names.ts'
import type { NamedGroup } from './fold.ts'
import type { Marks } from './marks.ts'

/** Room between a name and the shapes under it. */
const gap = 30

/** Makes the picture show the name of each of these areas, over its uppermost member, and no others. */
export const syncAreas = (core: Core, marks: Marks, areas: readonly NamedGroup[]): void => {
  const places = new Map<string, Position>(marks.actors.map(({ id, position }) => [id, position]))
  core.batch(() => {
    core.nodes('.area').remove()
    for (const { key, name, members } of areas) {
      const inside = members.flatMap((id) => placeOf(places, id))
      if (inside.length < 2) continue
      const [x, top] = topOf(inside)
      const label = labelOf(name).lines
      const height = labelTop + label.length * lineHeight
      core.add({
        group: 'nodes',
        // Its name goes before those of actors where there is no room for both.
        data: {
          id: `area:${key}`,
          label: label.join('\n'),
          lines: Number.MAX_SAFE_INTEGER,
          asked: true,
          ...writtenAt(fontSize),
        },
        position: { x, y: top - gap - height },
        classes: 'area',
        selectable: false,
        grabbable: false,
      })
    }
  })
}

const placeOf = (places: ReadonlyMap<string, Position>, id: string): readonly Position[] => {
  const place = places.get(id)
  return place === undefined ? [] : [place]
}

const topOf = (places: readonly Position[]): Position =>
  places.reduce((top, place) => (place[1] < top[1] ? place : top))

/** Tells which folded group was tapped; gives back how to stop. */
export const listenToGroups = (core: Core, tapped: (key: string) => void): (() => void) => {
  const heard = (event: { target: { data(name: string): unknown } }): void =>
    tapped(String(event.target.data('key')))
  core.on('tap', 'node.folded', heard)
  return () => void core.off('tap', 'node.folded', heard)
}

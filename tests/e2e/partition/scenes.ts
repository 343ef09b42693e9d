import type { Change } from '../../../graph/change/change.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Draw } from '../../faults/draw.ts'
import * as edit from './edit.ts'
import type { Edit } from './edit.ts'
import type { MapWindow } from './map-window.ts'

/** Who and what is on the map in one round; names are never used again. */
export type Cast = {
  readonly id: (letter: string) => string
  readonly name: (letter: string) => string
  readonly line: { readonly id: string; readonly from: string; readonly to: string }
}

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']

export const castOf = (round: number): Cast => {
  const name = (letter: string): string => `Kring ${round}${letter}`
  const id = (letter: string): string => `r${round}${letter}`
  return { id, name, line: { id: `r${round}line`, from: name('h'), to: name('i') } }
}

/** Puts the cast of a round on the map, in the place of everybody who was there. */
export const setScene = (map: Snapshot, { id, name, line }: Cast): readonly Change[] => [
  ...[...map.entities.values()]
    .filter(({ kind }) => kind === 'association')
    .map((each): Change => ({ op: 'remove', id: each.id })),
  ...letters.map((letter, nth): Change => ({
    op: 'create',
    element: {
      id: asId(id(letter)),
      kind: 'association',
      fields: { name: name(letter) },
      x: 137 * (nth % 3),
      y: 91 * nth,
    },
  })),
  {
    op: 'create',
    element: {
      id: asId(line.id),
      type: 'KNOWS',
      from: asId(id('h')),
      to: asId(id('i')),
      fields: {},
    },
  },
]

type Scene = (cast: Cast, windows: readonly MapWindow[]) => readonly Edit[]

/** What people do on both sides of a cut, each in its own corner of the map. */
const scenes: readonly Scene[] = [
  (cast, windows) =>
    windows.map((window, nth) =>
      edit.rename(window, cast.id('a'), cast.name('a'), `${cast.name('a')} van ${nth + 1}`),
    ),
  ({ id, line }, [one, other]) => [
    edit.since(there(one), line, `201${id('').length}`),
    edit.since(there(other), line, `199${id('').length}`),
  ],
  ({ id, name }, [one, other]) => [
    edit.rename(there(one), id('b'), name('b'), `${name('b')} anders`),
    edit.askPartly(there(other), id('b'), name('b')),
  ],
  ({ id, name }, [one, other]) => [
    edit.remove(there(one), id('c'), name('c')),
    edit.rename(there(other), id('c'), name('c'), `${name('c')} blijft`),
  ],
  ({ id, name }, [one, other]) => [
    edit.remove(there(one), id('d'), name('d')),
    edit.connect(there(other), [id('d'), id('e')], [name('e'), name('d')]),
  ],
  ({ id, name }, [one, other]) => [
    edit.connect(there(one), [id('f'), id('g')], [name('f'), name('g')]),
    edit.connect(there(other), [id('f'), id('g')], [name('g'), name('f')]),
  ],
  ({ name }, windows) => windows.map((window, nth) => edit.add(window, name(`nieuw${nth}`))),
  (_, [one]) => [edit.tidy(there(one))],
]

/** Three scenes of a round, with their edits for each window in turn. */
export const drawEdits = (
  draw: Draw,
  cast: Cast,
  windows: readonly MapWindow[],
): readonly Edit[] => {
  const order = windows.map((window) => ({ window, at: draw(1000) }))
  const turned = order.toSorted((a, b) => a.at - b.at).map(({ window }) => window)
  const first = draw(scenes.length)
  return [0, 3].flatMap((nth) => scenes[(first + nth) % scenes.length]?.(cast, turned) ?? [])
}

const there = (window: MapWindow | undefined): MapWindow => {
  if (window === undefined) throw new Error('a scene needs two windows')
  return window
}

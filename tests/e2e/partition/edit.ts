import type { Commit } from '../../../graph/change/commit.ts'
import type { AppliedChange } from '../../../graph/change/change.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { MapWindow } from './map-window.ts'

/** Something that somebody does in a window, and how to find it again afterwards. */
export type Edit = {
  readonly window: MapWindow
  readonly what: string
  /** How two versions would name it as one's own. */
  readonly asMine: string
  readonly act: () => Promise<void>
  readonly isKeptBy: (commit: Commit) => boolean
  /** Who else writes in the same place at the same time makes a race. */
  readonly place?: string
}

const kept =
  (holds: (change: AppliedChange) => boolean) =>
  ({ changes }: Commit): boolean =>
    changes.some(holds)

const sets =
  (id: string, field: string, value: string) =>
  (change: AppliedChange): boolean =>
    change.op === 'update' && change.id === id && change.fields[field]?.to === value

export const rename = (window: MapWindow, id: string, from: string, to: string): Edit => ({
  window,
  what: `${from} becomes ${to}`,
  asMine: to,
  act: () => window.rename(from, to),
  isKeptBy: kept(sets(id, 'name', to)),
  place: `${id} name`,
})

export const askPartly = (window: MapWindow, id: string, name: string): Edit => ({
  window,
  what: `${name} was asked`,
  asMine: 'deels',
  act: () => window.ask(name, 'deels'),
  isKeptBy: kept(sets(id, 'coverage', 'partial')),
})

export const since = (
  window: MapWindow,
  line: { readonly id: string; readonly from: string; readonly to: string },
  date: string,
): Edit => ({
  window,
  what: `${line.from} knows ${line.to} since ${date}`,
  asMine: date,
  act: () => window.since(line.from, line.to, date),
  isKeptBy: kept(sets(line.id, 'since', date)),
  place: `${line.id} since`,
})

export const remove = (window: MapWindow, id: string, name: string): Edit => ({
  window,
  what: `${name} goes`,
  asMine: 'verwijderd',
  act: () => window.remove(name),
  isKeptBy: kept((change) => change.op === 'remove' && change.id === id),
})

export const add = (window: MapWindow, name: string): Edit => ({
  window,
  what: `${name} is new`,
  asMine: name,
  act: () => window.add(name),
  isKeptBy: kept((change) => change.op === 'create' && change.element.fields['name'] === name),
})

/** Of the same line drawn twice, the second becomes the first. */
export const connect = (
  window: MapWindow,
  [from, to]: readonly [string, string],
  names: readonly [string, string],
): Edit => ({
  window,
  what: `${names.join(' and ')} are connected`,
  asMine: 'behouden',
  act: () => window.connect(...names),
  isKeptBy: ({ changes, merged }) =>
    merged !== undefined ||
    changes.some(
      (change) =>
        change.op === 'create' &&
        isRelation(change.element) &&
        [change.element.from, change.element.to].toSorted().join() === [from, to].toSorted().join(),
    ),
})

export const tidy = (window: MapWindow): Edit => ({
  window,
  what: 'the map is tidied',
  asMine: '',
  act: () => window.tidy(),
  isKeptBy: kept((change) => change.op === 'move'),
})

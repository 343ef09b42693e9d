import { useCallback, useMemo } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { isId } from '../../graph/model/ids.ts'
import type { Id, Revision } from '../../graph/model/ids.ts'

const views = ['map', 'words', 'cover', 'ask'] as const
const panels = ['cards', 'inspector', 'history', 'heat', 'what-if', 'ghost'] as const

/** What somebody is looking at: in the address, so that it can be shared and kept. */
export type View = {
  readonly view: (typeof views)[number]
  readonly panel: (typeof panels)[number]
  readonly selected: readonly Id[]
  readonly finding: string | null
  /** Whether the coordinator and her lines are drawn. */
  readonly coordinator: boolean
  /** The initiative or theme whose heat is drawn; null: the fire of all. */
  readonly warm: Id | null
  /** The initiative or team whose needs are looked at; null: the neighbourhood's. */
  readonly goal: Id | null
  /** The ghost that is chosen. */
  readonly ghost: string | null
  /** Whether ghosts are drawn. */
  readonly ghosts: boolean
  /** Whether possible lines are drawn, as a layer of their own. */
  readonly possible: boolean
  /** Whose acts the history lists; null: everybody's. */
  readonly author: string | null
  /** Whether the history lists only what is about the selection. */
  readonly only: boolean
  /** The revision that the screens look back at; null: the map as it is now. */
  readonly revision: Revision | null
}

/** A view as it stands in the address; what is as usual is left out. */
export type ViewSearch = {
  readonly view?: string
  readonly panel?: string
  readonly selected?: string
  readonly finding?: string
  readonly coordinator?: string
  readonly warm?: string
  readonly goal?: string
  readonly ghost?: string
  readonly ghosts?: string
  readonly possible?: string
  readonly author?: string
  readonly only?: string
  readonly revision?: string
}

const oneOf = <T extends string>(values: readonly T[], text: unknown): T | undefined =>
  values.find((value) => value === text)

/** Reads an address; what it does not know is as usual. */
export const parseView = (search: { readonly [name: string]: unknown }): View => {
  const text = (name: string): string | null => {
    const held = search[name]
    return typeof held === 'string' && held !== '' ? held : null
  }
  return {
    view: oneOf(views, search['view']) ?? 'map',
    panel: oneOf(panels, search['panel']) ?? 'cards',
    selected: (text('selected') ?? '').split('.').filter(isId),
    finding: text('finding'),
    coordinator: search['coordinator'] !== 'off',
    warm: idIn(text('warm')),
    goal: idIn(text('goal')),
    ghost: text('ghost'),
    ghosts: search['ghosts'] !== 'off',
    possible: search['possible'] === 'on',
    author: text('author'),
    only: search['only'] === 'selected',
    revision: revisionIn(text('revision') ?? ''),
  }
}

const idIn = (text: string | null): Id | null => (text !== null && isId(text) ? text : null)

const revisionIn = (text: string): Revision | null =>
  /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : null

export const writeView = (view: View): ViewSearch => ({
  ...(view.view !== 'map' && { view: view.view }),
  ...(view.panel !== 'cards' && { panel: view.panel }),
  // Ids never hold a full stop.
  ...(view.selected.length > 0 && { selected: view.selected.join('.') }),
  ...(view.finding !== null && { finding: view.finding }),
  ...(!view.coordinator && { coordinator: 'off' }),
  ...(view.warm !== null && { warm: view.warm }),
  ...(view.goal !== null && { goal: view.goal }),
  ...(view.ghost !== null && { ghost: view.ghost }),
  ...(!view.ghosts && { ghosts: 'off' }),
  ...(view.possible && { possible: 'on' }),
  ...(view.author !== null && { author: view.author }),
  ...(view.only && { only: 'selected' }),
  ...(view.revision !== null && { revision: String(view.revision) }),
})

export const useView = (): View => {
  const search: { readonly [name: string]: unknown } = useSearch({ strict: false })
  return useMemo(() => parseView(search), [search])
}

/** Looks at something else. The way back is the browser's, but for what is too quick for it, as the selection is. */
export const useSetView = (): ((patch: Partial<View>) => void) => {
  const navigate = useNavigate()
  return useCallback(
    (patch: Partial<View>) =>
      void navigate({
        to: '.',
        search: (now: { readonly [name: string]: unknown }) =>
          writeView({ ...parseView(now), ...patch }),
        replace: patch.view === undefined && patch.revision === undefined,
      }),
    [navigate],
  )
}

import { useCallback, useMemo } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { isId } from '../../graph/model/ids.ts'
import type { Id, Revision } from '../../graph/model/ids.ts'

const views = ['map', 'words'] as const
const panels = ['cards', 'inspector', 'history'] as const

/** What somebody is looking at: in the address, so that it can be shared and kept. */
export type View = {
  readonly view: (typeof views)[number]
  readonly panel: (typeof panels)[number]
  readonly selected: readonly Id[]
  readonly finding: string | null
  /** Whether the coordinator and her lines are drawn. */
  readonly coordinator: boolean
  readonly theme: string | null
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
  readonly theme?: string
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
    theme: text('theme'),
    author: text('author'),
    only: search['only'] === 'selected',
    revision: revisionIn(text('revision') ?? ''),
  }
}

const revisionIn = (text: string): Revision | null =>
  /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : null

export const writeView = (view: View): ViewSearch => ({
  ...(view.view !== 'map' && { view: view.view }),
  ...(view.panel !== 'cards' && { panel: view.panel }),
  // Ids never hold a full stop.
  ...(view.selected.length > 0 && { selected: view.selected.join('.') }),
  ...(view.finding !== null && { finding: view.finding }),
  ...(!view.coordinator && { coordinator: 'off' }),
  ...(view.theme !== null && { theme: view.theme }),
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

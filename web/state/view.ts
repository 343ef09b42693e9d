import { useCallback, useMemo } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { filterFrom, textOfFilter } from '../../graph/analysis/filter-text.ts'
import { groupings } from '../../graph/analysis/groups.ts'
import type { Grouping } from '../../graph/analysis/groups.ts'
import { levels } from '../../graph/analysis/lens.ts'
import type { Level } from '../../graph/analysis/lens.ts'
import { isPartialDate } from '../../graph/model/date.ts'
import { isId } from '../../graph/model/ids.ts'
import type { Id, Revision } from '../../graph/model/ids.ts'
import { textOfViewport, viewportFrom } from './viewport.ts'

export const viewNames = [
  'map',
  'words',
  'table',
  'initiatives',
  'teams',
  'commitment',
  'cover',
  'reach',
  'needs',
  'places',
  'timeline',
  'compare',
  'card',
  'ask',
  'meeting',
  'saved',
] as const
/** What somebody does with a meeting. */
export const stages = ['prepare', 'meet', 'pack'] as const

const panels = ['cards', 'inspector', 'history', 'heat', 'what-if', 'ghost'] as const

/** What somebody is looking at: in the address, so that it can be shared and kept. */
export type View = {
  readonly view: (typeof viewNames)[number]
  readonly panel: (typeof panels)[number]
  readonly selected: readonly Id[]
  readonly finding: string | null
  /** Whom somebody wants to see, as `filterFrom` reads it; empty: everybody. */
  readonly filter: string
  /** The day that is looked at, as is known today; null: today. */
  readonly day: string | null
  /** Whether the coordinator and her lines are drawn. */
  readonly coordinator: boolean
  /** Whether findings count professionals for their employer or for themselves. */
  readonly level: Level
  /** The initiative or theme whose heat is drawn; null: the fire of all. */
  readonly warm: Id | null
  /** The initiative or team whose needs are looked at; null: the neighbourhood's. */
  readonly goal: Id | null
  /** What the rows of the table are; null: actors. */
  readonly sheet: string | null
  /** The meeting that is open; null: the list of them. */
  readonly meeting: Id | null
  readonly stage: (typeof stages)[number]
  /** Whose card is read; null: of who is selected. */
  readonly whose: Id | null
  /** The ghost that is chosen. */
  readonly ghost: string | null
  /** Whoever is more than so many lines away from the selected actor is faded; null: nobody. */
  readonly near: number | null
  /** By what the actors are put into areas; null: no areas. */
  readonly group: Grouping | null
  /** The areas that are drawn as one, by key. */
  readonly folded: readonly string[]
  /** The part of the picture that is seen, as `textOfViewport` writes it; empty: all of it. */
  readonly at: string
  /** Whether ghosts are drawn. */
  readonly ghosts: boolean
  /** Whether possible lines are drawn, as a layer of their own. */
  readonly possible: boolean
  /** Whose acts the history lists; null: everybody's. */
  readonly author: string | null
  /** Whether the history lists only what is about the selection. */
  readonly only: boolean
  /** The days that are compared; null: as usual. */
  readonly before: string | null
  readonly after: string | null
  /** Whether they are compared as they were known then. */
  readonly knownThen: boolean
  /** Which of the kept views is on the big screen, from 1; null: none. */
  readonly step: number | null
  /** The revision that the screens look back at; null: the map as it is now. */
  readonly revision: Revision | null
}

/** A view as it stands in the address; what is as usual is left out. */
export type ViewSearch = {
  readonly view?: string
  readonly panel?: string
  readonly selected?: string
  readonly finding?: string
  readonly filter?: string
  readonly day?: string
  readonly coordinator?: string
  readonly level?: string
  readonly warm?: string
  readonly goal?: string
  readonly sheet?: string
  readonly meeting?: string
  readonly stage?: string
  readonly whose?: string
  readonly ghost?: string
  readonly near?: string
  readonly group?: string
  readonly folded?: string
  readonly at?: string
  readonly ghosts?: string
  readonly possible?: string
  readonly author?: string
  readonly only?: string
  readonly before?: string
  readonly after?: string
  readonly known?: string
  readonly step?: string
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
    view: oneOf(viewNames, search['view']) ?? 'map',
    panel: oneOf(panels, search['panel']) ?? 'cards',
    selected: (text('selected') ?? '').split('.').filter(isId),
    finding: text('finding'),
    filter: filterIn(text('filter')),
    day: dayIn(text('day')),
    coordinator: search['coordinator'] !== 'off',
    level: oneOf(levels, search['level']) ?? 'organisation',
    warm: idIn(text('warm')),
    goal: idIn(text('goal')),
    sheet: text('sheet'),
    meeting: idIn(text('meeting')),
    stage: oneOf(stages, search['stage']) ?? 'prepare',
    whose: idIn(text('whose')),
    ghost: text('ghost'),
    near: stepsIn(text('near') ?? ''),
    group: oneOf(groupings, search['group']) ?? null,
    folded: (text('folded') ?? '').split('.').filter(isId),
    at: viewportIn(text('at') ?? ''),
    ghosts: search['ghosts'] !== 'off',
    possible: search['possible'] === 'on',
    author: text('author'),
    only: search['only'] === 'selected',
    before: dayIn(text('before')),
    after: dayIn(text('after')),
    knownThen: search['known'] === 'then',
    step: revisionIn(text('step') ?? ''),
    revision: revisionIn(text('revision') ?? ''),
  }
}

/** What is no filter is none. */
const filterIn = (text: string | null): string => textOfFilter(filterFrom(text ?? '') ?? {})

/** What shows no part of the picture shows all of it. */
const viewportIn = (text: string): string => {
  const viewport = viewportFrom(text)
  return viewport === null ? '' : textOfViewport(viewport)
}

const idIn = (text: string | null): Id | null => (text !== null && isId(text) ? text : null)

const stepsIn = (text: string): number | null => (/^[0-3]$/u.test(text) ? Number(text) : null)

const dayIn = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/u.test(text) && isPartialDate(text) ? text : null

const revisionIn = (text: string): Revision | null =>
  /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : null

export const writeView = (view: View): ViewSearch => ({
  ...(view.view !== 'map' && { view: view.view }),
  ...(view.panel !== 'cards' && { panel: view.panel }),
  // Ids never hold a full stop.
  ...(view.selected.length > 0 && { selected: view.selected.join('.') }),
  ...(view.finding !== null && { finding: view.finding }),
  ...(view.filter !== '' && { filter: view.filter }),
  ...(view.day !== null && { day: view.day }),
  ...(!view.coordinator && { coordinator: 'off' }),
  ...(view.level !== 'organisation' && { level: view.level }),
  ...(view.warm !== null && { warm: view.warm }),
  ...(view.goal !== null && { goal: view.goal }),
  ...(view.sheet !== null && { sheet: view.sheet }),
  ...(view.meeting !== null && { meeting: view.meeting }),
  ...(view.stage !== 'prepare' && { stage: view.stage }),
  ...(view.whose !== null && { whose: view.whose }),
  ...(view.ghost !== null && { ghost: view.ghost }),
  ...(view.near !== null && { near: String(view.near) }),
  ...(view.group !== null && { group: view.group }),
  ...(view.folded.length > 0 && { folded: view.folded.join('.') }),
  ...(view.at !== '' && { at: view.at }),
  ...(!view.ghosts && { ghosts: 'off' }),
  ...(view.possible && { possible: 'on' }),
  ...(view.author !== null && { author: view.author }),
  ...(view.only && { only: 'selected' }),
  ...(view.before !== null && { before: view.before }),
  ...(view.after !== null && { after: view.after }),
  ...(view.knownThen && { known: 'then' }),
  ...(view.step !== null && { step: String(view.step) }),
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

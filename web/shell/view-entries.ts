import type { View } from '../state/view.ts'
import type { MessageId } from '../words/words.ts'

/** A name of something to look at: another middle, or the map with a panel of its own beside it. */
export type ViewEntry = {
  readonly label: MessageId
  readonly view: View['view']
  readonly beside?: 'heat' | 'what-if'
}

type ViewGroup = { readonly label: MessageId; readonly entries: readonly ViewEntry[] }

/** All that can be looked at, in the order in which the left side and the search list it. */
export const viewGroups: readonly ViewGroup[] = [
  {
    label: 'shell.look',
    entries: [
      { label: 'shell.map', view: 'map' },
      { label: 'shell.heat', view: 'map', beside: 'heat' },
      { label: 'shell.what-if', view: 'map', beside: 'what-if' },
      { label: 'shell.in-words', view: 'words' },
      { label: 'table.title', view: 'table' },
      { label: 'timeline.title', view: 'timeline' },
      { label: 'compare.title', view: 'compare' },
      { label: 'saved.title', view: 'saved' },
    ],
  },
  {
    label: 'shell.together',
    entries: [
      { label: 'initiatives.title', view: 'initiatives' },
      { label: 'teams.title', view: 'teams' },
      { label: 'commitment.title', view: 'commitment' },
      { label: 'shell.meetings', view: 'meeting' },
    ],
  },
  {
    label: 'shell.area',
    entries: [
      { label: 'shell.cover', view: 'cover' },
      { label: 'reach.title', view: 'reach' },
      { label: 'needs.title', view: 'needs' },
      { label: 'places.title', view: 'places' },
      { label: 'shell.ask', view: 'ask' },
      { label: 'own-card.title', view: 'card' },
    ],
  },
]

/** The panel that is a view of its own; undefined where it is any other. */
export const besideOf = (panel: View['panel']): ViewEntry['beside'] =>
  panel === 'heat' || panel === 'what-if' ? panel : undefined

/** What to look at for an entry: what is selected stays beside another view; a panel of the map does not. */
export const lookAt = (entry: ViewEntry, panel: View['panel']): Partial<View> => {
  const kept = besideOf(panel) === undefined && panel !== 'ghost' ? panel : 'cards'
  return { view: entry.view, panel: entry.beside ?? kept, warm: null, ghost: null }
}

/** The sorts of meeting that there is an agenda for (domain §4.2), and the parts of each with their minutes. */
export const templates = {
  start: [
    ['why_here', 5],
    ['map_check', 20],
    ['our_sparks', 20],
    ['cards', 25],
    ['not_doing', 5],
    ['who_does_what', 10],
    ['closing', 5],
  ],
  coordination: [
    ['what_worked', 10],
    ['open_actions', 10],
    ['cards', 30],
    ['vote', 10],
    ['decisions', 10],
    ['closing', 5],
  ],
  team_check: [
    ['goal_by_each', 15],
    ['four_criteria', 15],
    ['who_is_needed', 15],
    ['keep_or_stop', 15],
  ],
  learning: [
    ['then_and_now', 20],
    ['residents_indicators', 20],
    ['stories', 25],
    ['which_principle', 10],
    ['what_we_change', 15],
  ],
  overlap: [
    ['consultations', 15],
    ['which_decision', 15],
    ['keep_merge_stop', 15],
  ],
} as const satisfies { readonly [name: string]: readonly (readonly [string, number])[] }

export type Template = keyof typeof templates

export type AgendaPart = (typeof templates)[Template][number][0]

export const templateNames = Object.keys(templates) as readonly Template[]

/** What the sorts of meeting are called on the map. */
export const subkindOf: { readonly [T in Template]: string } = {
  start: 'start',
  coordination: 'coordination',
  team_check: 'review',
  learning: 'learning',
  overlap: 'review',
}

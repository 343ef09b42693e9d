import type { NeighbourhoodFile } from './neighbourhood-file.ts'
import type { Notes } from './notes.ts'
import { energyOf } from './notes-relations.ts'

/** Enters the initiatives and who takes part in them. @throws unknown-name */
export const drawInitiatives = (notes: Notes, file: NeighbourhoodFile): void => {
  for (const [index, initiative] of file.initiatives.entries()) {
    const here = `initiatives[${index}]`
    const { id, kind, themes, groups, place, scaleQuestion, ...fields } = initiative
    const contents = { ...fields, subkind: kind, scaleAnswer: scaleQuestion }
    notes.entity(here, id, 'initiative', contents, 'initiatives')
    notes.keys(`${here}.themes`, 'ABOUT', id, 'theme', themes)
    notes.keys(`${here}.groups`, 'FOR_GROUP', id, 'group', groups)
    if (place != null)
      notes.tie(`${here}.place`, 'HELD_AT', id, notes.named(`${here}.place`, place, 'places'))
  }
  for (const [index, participation] of file.participations.entries()) {
    const here = `participations[${index}]`
    const { actor, initiative, energy, ...fields } = participation
    const from = notes.named(`${here}.actor`, actor, 'actors')
    const to = notes.named(`${here}.initiative`, initiative, 'initiatives')
    notes.tie(here, 'PARTICIPATES_IN', from, to, { ...fields, energy: energyOf(energy) })
  }
}

/** Enters the teams with their members and their goals, which have no text yet. @throws unknown-name */
export const drawTeams = (notes: Notes, file: NeighbourhoodFile): void => {
  for (const [index, team] of file.teams.entries()) {
    const here = `teams[${index}]`
    const { id, theme, members, goals, goalShared, pooled, equal, ...fields } = team
    notes.entity(here, id, 'team', {
      ...fields,
      criterionSharedGoal: goalShared,
      criterionPooledResources: pooled,
      criterionEqualDecisions: equal,
    })
    notes.keys(`${here}.theme`, 'ABOUT', id, 'theme', theme == null ? [] : [theme])
    for (const [nth, member] of (members ?? []).entries()) {
      const there = `${here}.members[${nth}]`
      notes.tie(there, 'MEMBER_OF_TEAM', notes.named(there, member, 'actors'), id)
    }
    for (let nth = 1; nth <= (goals ?? 0); nth += 1) {
      const goal = `${id}-goal-${nth}`
      notes.entity(`${here}.goals`, goal, 'goal', {})
      notes.tie(`${here}.goals`, 'HAS_GOAL', id, goal)
    }
  }
}

import type { Network } from '../../network.ts'
import { teamsOf } from '../../subjects/teams.ts'
import type { Team } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Finding, Message } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { hoursOf, worthOf } from '../team-hours.ts'
import { b1Words } from '../words/b1.ts'

const fewestMembers = 4
const alike = 0.6
const within = 0.75

/**
 * B1, overlapping consultations: two tables with at least four members each, at organisation level and
 * without the coordinator, on the same theme or both without a goal, where
 * |S ∩ T| / |S ∪ T| ≥ 0.6 or |S ∩ T| / min(|S|, |T|) ≥ 0.75 (domain §3.4).
 */
export const overlappingConsultations: Rule = {
  id: 'B1',
  priority: 'must',
  rests: ['Provan & Sebastian 1998', 'Huxham & Vangen 2005'],
  words: b1Words,
  run: (network) => ({ type: 'found', findings: pairsOf(network) }),
}

type Table = { readonly team: Team; readonly members: ReadonlySet<number> }

const pairsOf = (network: Network): readonly Finding[] => {
  const tables = teamsOf(network.recorded)
    .map((team): Table => ({ team, members: new Set(nodesAt(network, team.seats)) }))
    .filter(({ members }) => members.size >= fewestMembers)
  // Only who shares a member can overlap: the others are never compared.
  const at = new Map<number, number[]>()
  for (const [place, { members }] of tables.entries())
    for (const member of members) at.set(member, [...(at.get(member) ?? []), place])
  return tables.flatMap((one, place) => {
    const later = new Set([...one.members].flatMap((member) => at.get(member) ?? []))
    return [...later]
      .filter((other) => other > place)
      .toSorted((a, b) => a - b)
      .flatMap((other) => {
        const two = tables[other]
        return two === undefined ? [] : compared(network, one, two)
      })
  })
}

const compared = (network: Network, one: Table, two: Table): readonly Finding[] => {
  const shared = [...one.members].filter((member) => two.members.has(member)).length
  const all = one.members.size + two.members.size - shared
  const overlaps =
    shared / all >= alike || shared / Math.min(one.members.size, two.members.size) >= within
  return overlaps && isSameSubject(one.team, two.team)
    ? [cardOf(network, one.team, two.team, shared, all)]
    : []
}

const isSameSubject = (one: Team, two: Team): boolean =>
  one.themes.some((theme) => two.themes.includes(theme)) ||
  (one.goals.length === 0 && two.goals.length === 0)

const cardOf = (network: Network, one: Team, two: Team, shared: number, all: number): Finding => {
  const hours = hoursOf(one) + hoursOf(two)
  const told: Message = { id: 'b1.hours', values: { hours } }
  return composed({
    rule: 'B1',
    category: 'forest',
    outcome: 'forest',
    subjects: [one.id, two.id],
    values: { teams: { names: [one.id, two.id] }, shared, all },
    evidence: [{ id: 'evidence.seats', values: {} }, ...(hours > 0 ? [told] : [])],
    effort: 2,
    benefit: worthOf(Math.min(hoursOf(one), hoursOf(two)) * shared),
    certainty: 'known',
    ...shownBy(network, [one, two]),
  })
}

import { lastDay } from '../../../model/date.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import type { Recorded } from '../../recorded.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { answersOf } from '../../subjects/needs.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { everybody } from '../match.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { f4Words } from '../words/f4.ts'

const withinDays = 365
const soonDays = 90
const dayMs = 24 * 60 * 60 * 1000

/**
 * F4, funding runs out: initiatives whose funding ends within 365 days, the first to end first, with the
 * needs and groups that no other initiative would then be there for (domain §3.5). Without end dates it is
 * silent.
 */
export const fundingRunsOut: Rule = {
  id: 'F4',
  priority: 'must',
  rests: ['Provan & Milward 2001'],
  words: f4Words,
  run: (network) => {
    const ending = initiativesOf(network.recorded)
      .flatMap((initiative) => {
        const until = knownText(initiative.entity.fields['fundedUntil'])
        const days = until === undefined ? -1 : daysBetween(network.recorded.day, lastDay(until))
        return until !== undefined && days >= 0 && days <= withinDays
          ? [{ initiative, until, days }]
          : []
      })
      .toSorted((a, b) => a.days - b.days)
    return {
      type: 'found',
      findings: ending.map(({ initiative, until, days }) =>
        cardOf(network, initiative, until, days),
      ),
    }
  },
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

const cardOf = (network: Network, initiative: Initiative, until: string, days: number): Finding => {
  const groups = groupsOfItAlone(network, initiative)
  return composed({
    rule: 'F4',
    category: 'fragility',
    outcome: 'fragility',
    subjects: [initiative.id],
    values: {
      initiative: { names: [initiative.id] },
      until: { date: until },
      days,
      groups: groups.length,
      served: { names: groups },
      needs: needsOfItAlone(network, initiative),
    },
    evidence: [{ id: 'evidence.initiative', values: { initiative: { names: [initiative.id] } } }],
    effort: 3,
    benefit: days <= soonDays ? 6 : 5,
    certainty: 'known',
    ...shownBy(network, [initiative]),
  })
}

const isGoingOn = ({ entity }: Initiative): boolean =>
  !['closing', 'ended'].includes(knownText(entity.fields['phase']) ?? '')

const groupsOfItAlone = (network: Network, initiative: Initiative): readonly Id[] => {
  const served = servedOften(network.recorded)
  const own = isGoingOn(initiative) ? 1 : 0
  return initiative.groups.filter(
    (group) => group !== everybody && (served.get(group) ?? 0) === own,
  )
}

const kept = new WeakMap<Recorded, ReadonlyMap<Id, number>>()

/** By group: how many initiatives that go on name it. */
const servedOften = (recorded: Recorded): ReadonlyMap<Id, number> => {
  const found = kept.get(recorded)
  if (found !== undefined) return found
  const served = new Map<Id, number>()
  for (const { groups } of initiativesOf(recorded).filter(isGoingOn))
    for (const group of groups) served.set(group, (served.get(group) ?? 0) + 1)
  kept.set(recorded, served)
  return served
}

const needsOfItAlone = (network: Network, initiative: Initiative): number =>
  [...answersOf(network.recorded).values()].filter(
    (answers) => answers.length === 1 && answers[0] === initiative,
  ).length

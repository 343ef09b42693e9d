import { lastDay } from '../../../model/date.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { answersNeed, isVoiced, needsOf } from '../../subjects/needs.ts'
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
  const others = initiativesOf(network.recorded).filter(
    (other) => other !== initiative && isGoingOn(other),
  )
  return initiative.groups.filter(
    (group) => group !== everybody && !others.some((other) => other.groups.includes(group)),
  )
}

const needsOfItAlone = (network: Network, initiative: Initiative): number => {
  const others = initiativesOf(network.recorded).filter((other) => other !== initiative)
  return needsOf(network.recorded).filter(
    (need) =>
      isVoiced(need) &&
      answersNeed(initiative, need) &&
      !others.some((other) => answersNeed(other, need)),
  ).length
}

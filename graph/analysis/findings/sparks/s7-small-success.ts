import type { Entity } from '../../../model/element.ts'
import { firstDay, monthsBefore } from '../../../model/date.ts'
import { isTrue, knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { entitiesOf, recordedOn } from '../../recorded.ts'
import { embersOf, heatOf } from '../../subjects/heat.ts'
import type { Heat } from '../../subjects/heat.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { s7Words } from '../words/s7.ts'

const withinMonths = 6
const warmth: readonly Heat[] = ['cold', 'spark', 'fire']

/**
 * S7, small success to tell: a learning moment of the last six months that was noted as a success, and an
 * initiative that is warmer than six months ago, as was said then (domain §3.2). Once told, its answer is
 * *done*.
 */
export const smallSuccess: Rule = {
  id: 'S7',
  priority: 'should',
  rests: ['Weick 1984', 'Vangen & Huxham 2003'],
  words: s7Words,
  run: (network) => ({ type: 'found', findings: [...stories(network), ...warmer(network)] }),
}

const stories = (network: Network): readonly Finding[] => {
  const { day } = network.recorded
  const since = monthsBefore(day, withinMonths)
  return entitiesOf(network.recorded, 'learning_moment').flatMap((moment) => {
    const date = knownText(moment.fields['date']) ?? ''
    const isRecent = date !== '' && firstDay(date) > since && firstDay(date) <= day
    return isRecent && isTrue(moment.fields['success']) ? [storyOf(moment, date)] : []
  })
}

const storyOf = (moment: Entity, date: string): Finding =>
  composed({
    rule: 'S7',
    category: 'spark',
    outcome: 'spark',
    subjects: [moment.id],
    wording: 'story',
    values: { what: knownText(moment.fields['saw']) ?? '', date: { date } },
    evidence: [{ id: 'evidence.map', values: {} }],
    effort: 1,
    benefit: 2,
    certainty: 'known',
  })

const warmer = (network: Network): readonly Finding[] => {
  const { snapshot, day, without } = network.recorded
  const earlier = new Map(
    initiativesOf(recordedOn(snapshot, monthsBefore(day, withinMonths), without)).map((each) => [
      each.id,
      heatIn(each),
    ]),
  )
  return initiativesOf(network.recorded).flatMap((initiative) => {
    const [before, now] = [earlier.get(initiative.id), heatIn(initiative)]
    if (before === undefined || before === 'unknown' || now === 'unknown') return []
    if (warmth.indexOf(now) <= warmth.indexOf(before)) return []
    return [
      composed({
        rule: 'S7',
        category: 'spark',
        outcome: 'spark',
        subjects: [initiative.id],
        wording: 'warmer',
        values: {
          initiative: { names: [initiative.id] },
          before: { list: 'heat', keys: [before] },
          now: { list: 'heat', keys: [now] },
        },
        evidence: [
          { id: 'evidence.initiative', values: { initiative: { names: [initiative.id] } } },
        ],
        effort: 1,
        benefit: 2,
        certainty: 'known',
        ...shownBy(network, [initiative]),
      }),
    ]
  })
}

const heatIn = ({ seats }: Initiative): Heat => heatOf(embersOf(seats))

import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { initiativesOf, isSupported } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { keyOf } from '../keys.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { level, levelOf, voicesIn } from '../voice.ts'
import { g5Words } from '../words/g5.ts'

const over = ['closing', 'ended']

/**
 * G5, the voice of those concerned is missing: an initiative of kind 2 or 3 in which nobody who speaks for
 * its groups takes part at *advise* or above; a question where nobody is noted at all. Vulnerable groups
 * first, then neighbourhood-based care (domain §3.1). Kind 1 is exempt.
 */
export const voiceOfThoseConcerned: Rule = {
  id: 'G5',
  priority: 'must',
  rests: ['Arnstein 1969', 'IAP2 spectrum', 'Edelenbos & Monnikhof 2001', 'ICC principles 1 and 2'],
  words: g5Words,
  run: (network) => {
    const silent = initiativesOf(network.recorded)
      .filter((initiative) => isSupported(initiative) && isGoingOn(initiative))
      .filter((initiative) => initiative.groups.length > 0)
      .filter((initiative) => levelOf(voicesIn(network, initiative)) < level('advise'))
      .toSorted((a, b) => urgency(network, b) - urgency(network, a))
    return { type: 'found', findings: silent.map((initiative) => cardOf(network, initiative)) }
  },
}

const isGoingOn = ({ entity }: Initiative): boolean =>
  !over.includes(knownText(entity.fields['phase']) ?? '')

const isVulnerable = (network: Network, { groups }: Initiative): boolean =>
  groups.some((group) => network.settings.vulnerableGroups.includes(keyOf(group)))

const urgency = (network: Network, initiative: Initiative): number =>
  2 * Number(isVulnerable(network, initiative)) +
  Number(initiative.entity.fields['subkind'] === 'neighbourhood_care')

const cardOf = (network: Network, initiative: Initiative): Finding => {
  const { id, groups, seats } = initiative
  const voices = voicesIn(network, initiative)
  const wording = seats.length === 0 ? 'question' : 'gap'
  return composed({
    rule: 'G5',
    category: wording,
    outcome: wording,
    subjects: [id],
    wording,
    values: {
      initiative: { names: [id] },
      groups: { names: groups },
      present: voices.length > 0,
      level: levelOf(voices) === level('consult') ? 'consult' : 'inform',
    },
    evidence: [
      { id: 'evidence.initiative', values: { initiative: { names: [id] } } },
      ...voices.flatMap((seat) => saidBy(network, seat)),
    ],
    effort: 2,
    benefit: isVulnerable(network, initiative) ? 6 : 4,
    certainty: wording === 'question' ? 'unknown' : 'known',
    ...shownBy(network, [initiative]),
  })
}

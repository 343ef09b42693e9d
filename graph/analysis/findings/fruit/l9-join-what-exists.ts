import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { l9Words } from '../words/l9.ts'
import { commonGroups, shareLead } from './l6-similar-initiatives.ts'

const beginning = ['idea', 'exploration']

/**
 * L9, join what exists: an initiative that is an idea or exploration, and a running one of others for one of
 * its groups (never everybody) on a theme or at a place of both (domain §3.3).
 */
export const joinWhatExists: Rule = {
  id: 'L9',
  priority: 'should',
  rests: ['Feld 1981'],
  words: l9Words,
  run: (network) => {
    const all = initiativesOf(network.recorded)
    const phase = ({ entity }: Initiative): string => knownText(entity.fields['phase']) ?? ''
    const begun = all.filter((each) => beginning.includes(phase(each)))
    const running = all.filter((each) => phase(each) === 'running')
    return {
      type: 'found',
      findings: begun.flatMap((one) => running.flatMap((other) => cardOf(network, one, other))),
    }
  },
}

const cardOf = (network: Network, one: Initiative, other: Initiative): readonly Finding[] => {
  const groups = commonGroups(one, other)
  const places = one.places.filter((place) => other.places.includes(place))
  const themes = one.themes.filter((theme) => other.themes.includes(theme))
  if (groups.length === 0 || (places.length === 0 && themes.length === 0)) return []
  if (shareLead(network, one, other)) return []
  const [place] = other.places
  return [
    composed({
      rule: 'L9',
      category: 'fruit',
      outcome: 'fruit',
      subjects: [one.id, other.id],
      values: {
        initiative: { names: [one.id] },
        running: { names: [other.id] },
        groups: { names: groups },
        placed: place !== undefined,
        place: { names: place === undefined ? [] : [place] },
      },
      evidence: [one, other].map(({ id }) => ({
        id: 'evidence.initiative',
        values: { initiative: { names: [id] } },
      })),
      effort: 1,
      benefit: 4,
      certainty: 'known',
      ...shownBy(network, [one, other]),
    }),
  ]
}

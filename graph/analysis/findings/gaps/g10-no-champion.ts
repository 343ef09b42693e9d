import { knownText, knownTexts } from '../../../model/value.ts'
import { initiativesOf, isSupported } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { g10Words } from '../words/g10.ts'

const over = ['closing', 'ended']
const pulling = ['help', 'make']

/**
 * G10, no policy champion: an initiative of kind 2 or 3 that needs a mandate to decide (`requires`) and in
 * which no champion helps or makes it happen (domain §3.1).
 */
export const noChampion: Rule = {
  id: 'G10',
  priority: 'could',
  rests: ['Kingdon 1984'],
  words: g10Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .filter((initiative) => isSupported(initiative) && needsPolicy(initiative))
      .filter((initiative) => !hasChampion(initiative))
      .map((initiative) =>
        composed({
          rule: 'G10',
          category: 'gap',
          outcome: 'gap',
          subjects: [initiative.id],
          values: { initiative: { names: [initiative.id] } },
          evidence: [
            { id: 'evidence.initiative', values: { initiative: { names: [initiative.id] } } },
          ],
          effort: 2,
          benefit: 3,
          certainty: 'known',
          ...shownBy(network, [initiative]),
        }),
      ),
  }),
}

const needsPolicy = ({ entity: { fields } }: Initiative): boolean =>
  knownTexts(fields['requires']).includes('decision_mandate') &&
  !over.includes(knownText(fields['phase']) ?? '')

const hasChampion = ({ seats }: Initiative): boolean =>
  seats.some(
    ({ fields }) =>
      fields['role'] === 'champion' && pulling.includes(knownText(fields['commitNow']) ?? ''),
  )

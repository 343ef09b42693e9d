import { knownText } from '../../../model/value.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { b7Words } from '../words/b7.ts'

/**
 * B7, scale question: neighbourhood-based care whose scale question has no answer, the answer *partly*, or
 * *no* without another scale (domain §3.4). *Yes* is an answer for twelve months.
 */
export const scaleQuestion: Rule = {
  id: 'B7',
  priority: 'must',
  rests: [],
  words: b7Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .filter((initiative) => isCare(initiative) && isOpen(initiative))
      .map((initiative) =>
        composed({
          rule: 'B7',
          category: 'forest',
          outcome: 'forest',
          subjects: [initiative.id],
          values: { initiative: { names: [initiative.id] }, answer: answerOf(initiative) },
          evidence: [
            { id: 'evidence.initiative', values: { initiative: { names: [initiative.id] } } },
          ],
          effort: 1,
          benefit: 3,
          certainty: answerOf(initiative) === 'unanswered' ? 'unknown' : 'known',
          ...shownBy(network, [initiative]),
        }),
      ),
  }),
}

const isCare = ({ entity }: Initiative): boolean =>
  entity.fields['subkind'] === 'neighbourhood_care'

const answerOf = ({ entity }: Initiative): string =>
  knownText(entity.fields['scaleAnswer']) ?? 'unanswered'

const isOpen = (initiative: Initiative): boolean => {
  const answer = answerOf(initiative)
  if (answer === 'yes') return false
  const best = knownText(initiative.entity.fields['scaleBest'])
  return answer !== 'no' || best === undefined || best === 'neighbourhood'
}

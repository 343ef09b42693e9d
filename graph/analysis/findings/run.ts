import type { Snapshot } from '../../model/snapshot.ts'
import { dayOf } from '../lens.ts'
import type { Lens } from '../lens.ts'
import { networkOf } from '../network.ts'
import type { Network } from '../network.ts'
import { answersOn, silencing } from './answers.ts'
import type { Answered, Finding, Findings, NotRun } from './finding.ts'
import { ranked } from './ranking.ts'
import type { Rule, Ruling } from './rule.ts'
import { rules as ours } from './rules.ts'

/**
 * Everything that the rules point out on a map, in the order in which people should see it. The
 * coordinator is left out whatever the lens says: she drew the map and knows everybody. A rule that fails
 * is told as one that could not run; the others speak.
 */
export const findings = (
  snapshot: Snapshot,
  lens: Lens,
  rules: readonly Rule[] = ours,
): Findings => {
  const network = networkOf(snapshot, { ...lens, coordinator: false })
  const found: Finding[] = []
  const notRun: NotRun[] = []
  for (const rule of rules) {
    const ruling = ruled(rule, network)
    if (ruling.type === 'found') found.push(...ruling.findings)
    else {
      const { type: _type, ...why } = ruling
      notRun.push({ rule: rule.id, ...why })
    }
  }
  const { recorded } = network
  const answers = answersOn(recorded)
  const answered: Answered[] = []
  const open = ranked(found).filter((finding) => {
    const given = silencing(finding, answers, recorded)
    if (given !== undefined) answered.push({ finding, given })
    return given === undefined
  })
  return { asOf: dayOf(lens), findings: open, answered, notRun }
}

const ruled = (rule: Rule, network: Network): Ruling => {
  try {
    return rule.run(network)
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { type: 'not-run', why: { id: 'not_run.failed', values: {} }, fault }
  }
}

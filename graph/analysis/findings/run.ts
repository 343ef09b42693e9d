import type { Snapshot } from '../../model/snapshot.ts'
import { dayOf } from '../lens.ts'
import type { Lens } from '../lens.ts'
import { networkOf } from '../network.ts'
import type { Finding, Findings, NotRun } from './finding.ts'
import { ranked } from './ranking.ts'
import { rules } from './rules.ts'

/**
 * Everything that the rules point out on a map, in the order in which people should see it. The
 * coordinator is left out whatever the lens says: she drew the map and knows everybody.
 */
export const findings = (snapshot: Snapshot, lens: Lens): Findings => {
  const network = networkOf(snapshot, { ...lens, coordinator: false })
  const found: Finding[] = []
  const notRun: NotRun[] = []
  for (const rule of rules) {
    const ruling = rule.run(network)
    if (ruling.type === 'found') found.push(...ruling.findings)
    else notRun.push({ rule: rule.id, why: ruling.why })
  }
  return { asOf: dayOf(lens), findings: ranked(found), notRun }
}

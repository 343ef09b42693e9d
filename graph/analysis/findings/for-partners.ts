import type { Finding } from './finding.ts'

/** Commitment, load, who knows whom of whom, money: for the core team alone (domain §2.7). */
const coreTeamRules: ReadonlySet<string> = new Set(['F5', 'F9', 'Q4', 'G7'])

/** The cards that partners may see, of findings that were made of what they may see of the map. */
export const forPartners = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => !coreTeamRules.has(rule))

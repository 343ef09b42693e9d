import type { WordsTable } from '../../model/language.ts'
import type { Network } from '../network.ts'
import type { Finding, Message } from './finding.ts'

/** What a rule found, in its own order, or why it could not speak. */
export type Ruling =
  | { readonly type: 'found'; readonly findings: readonly Finding[] }
  | { readonly type: 'not-run'; readonly why: Message }

/** A rule of the catalogue (domain §3): pure, on the network without the coordinator. */
export type Rule = {
  readonly id: string
  readonly words: WordsTable
  readonly run: (network: Network) => Ruling
}

/** The id of a finding: the rule and its sorted subjects. */
export const findingId = (rule: string, subjects: readonly string[]): string =>
  `${rule}:${subjects.join('+')}`

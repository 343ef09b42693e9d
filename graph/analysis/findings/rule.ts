import type { WordsTable } from '../../model/language.ts'
import type { Network } from '../network.ts'
import type { Finding, Message } from './finding.ts'

/** What a rule found, in its own order, or why it could not speak. */
export type Ruling =
  | { readonly type: 'found'; readonly findings: readonly Finding[] }
  | { readonly type: 'not-run'; readonly why: Message; readonly fault?: string }

/** A rule of the catalogue (domain §3): pure, on the network without the coordinator. */
export type Rule = {
  readonly id: string
  /** How much a map needs it (domain §3). */
  readonly priority: 'must' | 'should' | 'could'
  /** The works that it stands on, as the domain document cites them: names and years, in no language. */
  readonly rests: readonly string[]
  /**
   * All that it says, under ids that begin with its own in small letters. Every rule has `.name`, what it
   * is called, and `.how`, how it looks: in two or three sentences what it counts, on which data, and
   * from when it speaks.
   */
  readonly words: WordsTable
  readonly run: (network: Network) => Ruling
}

/** The id of a finding: the rule and its sorted subjects. */
export const findingId = (rule: string, subjects: readonly string[]): string =>
  `${rule}:${subjects.join('+')}`

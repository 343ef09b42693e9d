import type { Id } from '../../model/ids.ts'

/** The order in which people see them: strengths first (domain §3.6). */
export const categories = [
  'strength',
  'fruit',
  'gap',
  'spark',
  'forest',
  'fragility',
  'question',
] as const

export type Category = (typeof categories)[number]

export type Outcome =
  | 'gap'
  | 'question'
  | 'dormant'
  | 'fruit'
  | 'spark'
  | 'forest'
  | 'fragility'
  | 'strength'
  | 'ok'

/** A message of `words/` and what goes into it; names are looked up when it is said. */
export type Message = {
  readonly id: string
  readonly values: { readonly [name: string]: MessageValue }
}

export type MessageValue =
  | string
  | number
  | boolean
  /** Entities, said by name as a list. */
  | { readonly names: readonly Id[] }
  /** Values of a vocabulary list, said by label as a list. */
  | { readonly list: string; readonly keys: readonly string[] }
  /** A date of any precision, said as people write it. */
  | { readonly date: string }
  /** Words that stand within other words. */
  | { readonly said: Message }

/** A suggested line between two entities, to be drawn dotted. */
export type PossibleLine = { readonly from: Id; readonly to: Id; readonly because: Message }

/** Something that a rule points out. Computed, never stored. */
export type Finding = {
  /** Rule and sorted subjects: `L3:A06+A08`. The same finding has the same id on every computation. */
  readonly id: string
  readonly rule: string
  readonly category: Category
  readonly outcome: Outcome
  /** Ids of entities; of a theme or group its vocabulary key. Sorted. */
  readonly subjects: readonly string[]
  readonly title: Message
  readonly sentence: Message
  readonly step: Message
  /** Who said so, when, and what is not known. */
  readonly evidence: readonly Message[]
  readonly pitfall: Message
  /** 1 least. */
  readonly effort: 1 | 2 | 3
  /** 0–8 (domain §3.0, ranking). */
  readonly benefit: number
  readonly certainty: 'known' | 'confirmed' | 'one_sided' | 'unknown'
  /** Nobody concerned is known to be keen: such a card waits behind the others (domain §3.0). */
  readonly later: boolean
  /** Actors that the map rings: the subjects, or who belongs to a subject that is no actor. */
  readonly lit: readonly Id[]
  /** Relations that the map lights up with them. */
  readonly way: readonly Id[]
  readonly possible: readonly PossibleLine[]
}

/** A rule that has too little data to speak, and why. */
export type NotRun = {
  readonly rule: string
  readonly why: Message
  /** What went wrong within, for those who mend Vonk; never shown. */
  readonly fault?: string
}

/** What somebody answered to a card. */
export type Given = {
  readonly id: Id
  readonly rule: string
  readonly subjects: readonly string[]
  readonly verdict: string
  readonly reason: string | undefined
  readonly on: string | undefined
  /** The phase of the initiative when it was given, for rules that ask again when it changes. */
  readonly phase: string | undefined
}

/** A finding that somebody answered, and so speaks no more. */
export type Answered = { readonly finding: Finding; readonly given: Given }

export type Findings = {
  /** The full date that they hold for. */
  readonly asOf: string
  readonly findings: readonly Finding[]
  readonly answered: readonly Answered[]
  readonly notRun: readonly NotRun[]
}

import type { Words } from '../language.ts'
import type { Kind, RelationType } from './names.ts'
import type { ListName } from './vocabulary.ts'

/** What a field may hold, besides the three answers without a value (`unknown`, `declined`, `none`). */
export type FieldShape =
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'texts'; readonly max: number }
  | {
      readonly is: 'number'
      readonly min: number
      readonly max: number
      readonly whole: boolean
      /** The list whose keys are these numbers, for a scale that has words. */
      readonly list?: ListName
    }
  | { readonly is: 'flag' }
  /** `2021`, `2026-11` or `2026-11-22`. */
  | { readonly is: 'date' }
  /** One value of a vocabulary list; `own`: a word of one's own is allowed too. */
  | { readonly is: 'choice'; readonly list: ListName; readonly own: boolean }
  | { readonly is: 'choices'; readonly list: ListName; readonly own: boolean }
  /** The id of an entity of one of these kinds. */
  | { readonly is: 'ref'; readonly kinds: readonly Kind[] }
  | { readonly is: 'refs'; readonly kinds: readonly Kind[] }

export type FieldSpec = {
  readonly shape: FieldShape
  readonly label: Words
  readonly help?: Words
  /** The sub-kinds that have this field; absent: all of them. */
  readonly onlyFor?: readonly string[]
}

export type FieldSpecs = { readonly [name: string]: FieldSpec }

export type KindSpec = {
  readonly label: Words
  readonly plural: Words
  readonly help: Words
  readonly fields: FieldSpecs
}

/** The kinds of one family; `kinds.ts` joins them. */
export type KindTable<K extends Kind> = { readonly [Name in K]: KindSpec }

/** The rank of intensity of a relation (domain §2.3): fixed, or read from one of its fields. */
export type RankSpec =
  | number
  | {
      readonly by: string
      readonly ranks: { readonly [value: string]: number }
      readonly otherwise: number
    }

export type RelationSpec = {
  /** Read from the first end: "A *refers to* B". */
  readonly label: Words
  /** Read from the other end: "B *gets referrals from* A". The same as `label` without direction. */
  readonly reverse: Words
  /** What it means, in one sentence. */
  readonly help: Words
  readonly directed: boolean
  readonly from: readonly Kind[]
  readonly to: readonly Kind[]
  /** One belongs to a group, never to a person: a resident at the other end is a residents' group. */
  readonly groupsOnly?: boolean
  /** Absent where the type says nothing about working together. */
  readonly rank?: RankSpec
  readonly fields: FieldSpecs
}

/** The types of one family; `relation-types.ts` joins them. */
export type TypeTable<T extends RelationType> = { readonly [Name in T]: RelationSpec }

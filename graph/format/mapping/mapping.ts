import type { Kind, RelationType } from '../../model/catalogue/names.ts'

/** What a sheet is about; what is skipped stays out. */
export const uses = ['actors', 'relations', 'skip'] as const
export type SheetUse = (typeof uses)[number]

/**
 * What a column says: a column of Vonk's own sheets (`id`, `kind`, `name`, a field of the catalogue), or one of these.
 * `@themes`: what somebody is active on. `@partners`: with whom somebody works. `@person`: names and numbers of persons,
 * which stay out. Null: nothing that Vonk keeps.
 */
export type Role = string

/** How a sheet is read. */
export type SheetMapping = {
  readonly sheet: string
  readonly use: SheetUse
  /** Which row names the columns, counted from 0; what stands above it is no data. */
  readonly header: number
  readonly columns: readonly (Role | null)[]
  /** What a row is that does not say so. */
  readonly kind: Kind
  readonly type: RelationType
  /** What a person said that words of a column mean, by its role: which key of its vocabulary each is, as `wordKey` reads it. */
  readonly words: WordMeanings
}

export type WordMeanings = {
  readonly [role: Role]: { readonly [word: string]: string }
}

export type Mapping = readonly SheetMapping[]

import { GraphError } from '../errors.ts'
import type { Position } from '../model/element.ts'
import type { Positions } from '../change/change.ts'
import { isRelationType } from '../model/catalogue/names.ts'
import type { Kind, RelationType } from '../model/catalogue/names.ts'
import { isListKey } from '../model/catalogue/vocabulary.ts'
import { asId } from '../model/ids.ts'
import { at } from './fault.ts'
import { Gathering } from './gathering.ts'
import { relationId } from './relation-id.ts'

type Contents = { readonly [name: string]: unknown }

type Tie = {
  readonly place: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly fields: Contents
}

/** The lists of a neighbourhood file that its other lists name things from. */
type ListName = 'actors' | 'initiatives' | 'sources' | 'places'

/** How a key of the vocabulary becomes an entity of the map. */
const vocabulary = {
  theme: { kind: 'theme', list: 'theme', prefix: 'theme' },
  group: { kind: 'target_group', list: 'target_group', prefix: 'group' },
  asset: { kind: 'asset', list: 'asset_kind', prefix: 'asset' },
} as const

/** A neighbourhood file while it is being turned into elements. */
export class Notes {
  readonly gathering = new Gathering()
  readonly #positions: Positions
  readonly #ties: Tie[] = []
  readonly #names = new Map<string, Set<ListName>>()

  constructor(positions: Positions) {
    this.#positions = positions
  }

  /** @throws duplicate-id and what the catalogue refuses */
  entity(place: string, id: string, kind: Kind, fields: Contents, list?: ListName): void {
    const position: Position | null = Object.hasOwn(this.#positions, id)
      ? (this.#positions[id] ?? null)
      : null
    const where = position === null ? {} : { x: position[0], y: position[1] }
    this.gathering.entity(place, { id, kind, fields: withoutGaps(fields), ...where })
    if (list !== undefined) this.#names.set(id, new Set([list]))
  }

  /** An id that must be of one of these lists. @throws unknown-name */
  named(place: string, id: string, ...lists: readonly ListName[]): string {
    const held = this.#names.get(id)
    if (held === undefined || !lists.some((list) => held.has(list)))
      throw new GraphError('unknown-name', { at: place, name: id.slice(0, 80) })
    return id
  }

  isNamed(id: string, list: ListName): boolean {
    return this.#names.get(id)?.has(list) === true
  }

  /** The entity of a key, made on its first use. @throws unknown-name */
  key(place: string, of: keyof typeof vocabulary, key: string): string {
    const { kind, list, prefix } = vocabulary[of]
    if (!isListKey(list, key))
      throw new GraphError('unknown-name', { at: place, name: key.slice(0, 80) })
    const id = `${prefix}-${key}`
    if (!this.gathering.entities.has(asId(id))) this.entity(place, id, kind, {})
    return id
  }

  /** A line for each key of a list. */
  keys(
    place: string,
    type: RelationType,
    from: string,
    of: keyof typeof vocabulary,
    keys: readonly string[] | null | undefined,
  ): void {
    for (const [index, key] of (keys ?? []).entries()) {
      const here = `${place}[${String(index)}]`
      this.tie(here, type, from, this.key(here, of, key))
    }
  }

  /** @throws unknown-type */
  tie(place: string, type: string, from: string, to: string, fields: Contents = {}): void {
    if (!isRelationType(type))
      throw new GraphError('unknown-type', { at: `${place}.type`, type: type.slice(0, 80) })
    this.#ties.push({ place, type, from, to, fields: withoutGaps(fields) })
  }

  /** Gathers the lines, once all entities are known. @throws duplicate-id, sensitive-membership */
  draw(): void {
    for (const tie of this.#ties) {
      const { place, type, fields } = tie
      const since = typeof fields['since'] === 'string' ? fields['since'] : undefined
      const ends = at(place, () => ({ from: asId(tie.from), to: asId(tie.to) }))
      this.gathering.relation(place, { ...tie, id: relationId({ type, since, ...ends }) })
    }
  }
}

/** Without what the file leaves empty: null, `[]` and what is not there are all *not asked*. */
const withoutGaps = (fields: Contents): Contents =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  )

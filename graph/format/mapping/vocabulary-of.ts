import { fieldSpec, kindSpec, relationSpec } from '../../model/catalogue/catalogue.ts'
import { actorKinds, isActorKind, isRelationType, typeNames } from '../../model/catalogue/names.ts'
import type { Kind, RelationType } from '../../model/catalogue/names.ts'
import { listKeys, valueWords } from '../../model/catalogue/vocabulary.ts'
import type { ListName } from '../../model/catalogue/vocabulary.ts'
import { isListKey } from '../../model/catalogue/vocabulary.ts'
import type { Words } from '../../model/language.ts'
import { typesByLabel } from '../csv/columns.ts'
import { folded, keyOfLabel } from '../csv/labels.ts'
import { kindKey, kindOfWord, listedKinds, subkindKeys, subkindWords } from './kind-words.ts'
import type { Role, SheetMapping } from './mapping.ts'

/** What the words of a column are to be: the kinds, the types or the values of a list. */
export type Vocabulary = {
  /** Kinds and types have lists of their own here, besides those of the catalogue. */
  readonly list: ListName | 'kind' | 'type'
  readonly keys: readonly string[]
  readonly wordsOf: (key: string) => Words | undefined
  /** The key that a word is or names; undefined: none. */
  readonly keyOf: (word: string) => string | undefined
  /** Whether a cell may hold several. */
  readonly several: boolean
  /** Whether a word that is none of them is kept as it is. */
  readonly own: boolean
}

/** What the words of a column with this role are matched with; undefined: it holds any text. */
export const vocabularyOf = (role: Role, how: SheetMapping): Vocabulary | undefined => {
  if (how.use === 'skip') return undefined
  if (role === '@themes') return ofList('theme', true, true)
  if (how.use === 'actors' && role === 'kind') return kinds
  if (how.use === 'relations' && role === 'type') return types
  const shape = shapeOf(role, how)
  if (shape === undefined || !('list' in shape) || shape.list === undefined) return undefined
  const own = 'own' in shape && shape.own
  return ofList(shape.list, shape.is === 'choices', own)
}

const shapeOf = (role: Role, { use, columns, kind, type }: SheetMapping) => {
  const of: readonly (Kind | RelationType)[] =
    use === 'relations' ? [type] : [kind, ...actorKinds, ...listedKinds]
  const shape = of.map((each) => fieldSpec(each, role)?.shape).find((each) => each !== undefined)
  // Rows that each say what they are have the sorts of every kind of actor.
  const isMixed = role === 'subkind' && isActorKind(kind) && columns.includes('kind')
  return isMixed && shape?.is === 'choice' ? { ...shape, list: 'actor_subkind' as const } : shape
}

const ofList = (list: ListName, several: boolean, own: boolean): Vocabulary => ({
  list,
  keys: listKeys(list),
  wordsOf: (key) => valueWords(list, key),
  keyOf: (word) => (isListKey(list, word) ? word : keyOfLabel(list, word)),
  several,
  own,
})

const kinds: Vocabulary = {
  list: 'kind',
  keys: listedKinds.flatMap((kind) => [kind, ...subkindKeys(kind)]),
  wordsOf: (key) => subkindWords(key) ?? kindSpec(key as Kind).label,
  keyOf: (word) => {
    const meant = kindOfWord(word)
    return meant === undefined ? undefined : kindKey(meant)
  },
  several: false,
  own: true,
}

const types: Vocabulary = {
  list: 'type',
  keys: typeNames,
  wordsOf: (key) => (isRelationType(key) ? relationSpec(key).label : undefined),
  keyOf: (word) => (isRelationType(word) ? word : typesByLabel.get(folded(word))),
  several: false,
  own: true,
}

import { actorKinds, isActorKind, isKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { listKeys, valueWords } from '../../model/catalogue/vocabulary.ts'
import type { Words } from '../../model/language.ts'
import { kindsByLabel } from '../csv/columns.ts'
import { byLabel, folded } from '../csv/labels.ts'
import { headerKey } from './header-words.ts'

/** What people keep lists of: of the map itself, its sources and its meetings they do not. */
export const listedKinds = [...actorKinds, 'initiative', 'team', 'need', 'place'] as const

/** What a word says of a row: its kind, and the sort within it where the word names one. */
export type KindMeaning = { readonly kind: Kind; readonly subkind?: string }

/**
 * What people call the kinds in their own lists, besides the labels of the catalogue. A legal form is none of them: most
 * services are a `vzw` too.
 */
const words: { readonly [kind in Kind]?: readonly string[] } = {
  resident: ['bewoner', 'habitant', 'persoon', 'personne', 'person', 'vrijwilliger', 'benevole'],
  association: ['vereniging', 'club', 'comite', 'feitelijke vereniging', 'groep'],
  professional: ['huisarts', 'dokter', 'medecin', 'professionnel', 'zelfstandige', 'apotheker'],
  organisation: ['organisatie', 'dienst', 'service', 'institution', 'instelling', 'voorziening'],
  initiative: ['project', 'projet', 'activiteit', 'activite', 'initiatief', 'activity'],
  place: ['plek', 'lieu', 'plaats', 'place', 'zaal', 'salle'],
}

/** The words of the table for a kind. */
export const wordsOfKind = (key: string): readonly string[] =>
  isKind(key) ? (words[key] ?? []) : []

const table = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list.flatMap((word) => (isKind(kind) ? [[word, kind] as const] : [])),
  ),
)

/** The kind that a word names, or that has a sort of that name; undefined: none that is known. */
export const kindOfWord = (word: string): KindMeaning | undefined => {
  if (isKind(word.trim())) return { kind: word.trim() as Kind }
  const kind = kindsByLabel.get(folded(word)) ?? table.get(headerKey(word))
  if (kind !== undefined) return { kind }
  const key = subkindsByLabel.get(folded(word))
  return key === undefined ? undefined : meaningOfKey(key)
}

/** One word for kind and sort: `organisation/school`. */
export const kindKey = ({ kind, subkind }: KindMeaning): string =>
  subkind === undefined ? kind : `${kind}/${subkind}`

/** What such a word says; undefined: it is none. */
export const meaningOfKey = (key: string): KindMeaning | undefined => {
  const [kind = '', subkind] = key.split('/')
  if (!isKind(kind)) return undefined
  return subkind === undefined ? { kind } : { kind, subkind }
}

/** The sorts of the three kinds that lists tell of by their sort; residents never are. */
export const subkindKeys = (kind: Kind): readonly string[] =>
  isActorKind(kind) && kind !== 'resident'
    ? listKeys(`actor_subkind.${kind}`).map((subkind) => kindKey({ kind, subkind }))
    : []

/** What the sort is called; undefined: the key is a kind alone. */
export const subkindWords = (key: string): Words | undefined => {
  const { kind, subkind } = meaningOfKey(key) ?? {}
  return kind === undefined || subkind === undefined || !isActorKind(kind)
    ? undefined
    : valueWords(`actor_subkind.${kind}`, subkind)
}

const subkindsByLabel = byLabel(actorKinds.flatMap(subkindKeys), subkindWords)

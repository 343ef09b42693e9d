import { isKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { kindsByLabel } from '../csv/columns.ts'
import { folded } from '../csv/labels.ts'
import { headerKey } from './header-words.ts'

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

const table = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list.flatMap((word) => (isKind(kind) ? [[word, kind] as const] : [])),
  ),
)

/** The kind that a word names; undefined: none that is known. */
export const kindOfWord = (word: string): Kind | undefined =>
  isKind(word.trim())
    ? (word.trim() as Kind)
    : (kindsByLabel.get(folded(word)) ?? table.get(headerKey(word)))

import { relationSpec } from '../../model/catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import { toBody } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { elementCells } from './element-cells.ts'
import { labelsOf } from './labels-of.ts'

type Attributes = { readonly [name: string]: string }

/**
 * The map as elements and connections that Kumu imports, with every column of Vonk's own sheets as an attribute, so that
 * it is read back unchanged. Labels in the language of whoever takes it out; two of one name are told apart by their ids.
 */
export const kumuOf = (
  snapshot: Snapshot,
  language: Language,
): { readonly elements: readonly Attributes[]; readonly connections: readonly Attributes[] } => {
  const { entities, relations } = toBody(snapshot)
  const labels = labelsOf(entities, language)
  return {
    elements: entities.map((entity) => ({
      ...Object.fromEntries(elementCells(entity)),
      label: labels.get(entity.id) ?? entity.id,
    })),
    connections: relations.map((relation) => ({
      ...Object.fromEntries(elementCells(relation)),
      direction: relationSpec(relation.type).directed ? 'directed' : 'undirected',
      label: relationSpec(relation.type).label[language],
    })),
  }
}

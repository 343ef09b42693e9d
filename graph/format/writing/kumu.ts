import { relationSpec } from '../../model/catalogue/catalogue.ts'
import { nameIn } from '../../model/naming.ts'
import type { Language } from '../../model/language.ts'
import { toBody } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { elementCells } from './element-cells.ts'

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
  const times = new Map<string, number>()
  for (const entity of entities) {
    const name = nameIn(entity, language)
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  const label = new Map(
    entities.map((entity) => {
      const name = nameIn(entity, language)
      return [entity.id, (times.get(name) ?? 0) > 1 ? `${name} (${entity.id})` : name]
    }),
  )
  return {
    elements: entities.map((entity) => ({
      ...Object.fromEntries(elementCells(entity)),
      label: label.get(entity.id) ?? entity.id,
    })),
    connections: relations.map((relation) => ({
      ...Object.fromEntries(elementCells(relation)),
      direction: relationSpec(relation.type).directed ? 'directed' : 'undirected',
      label: relationSpec(relation.type).label[language],
    })),
  }
}

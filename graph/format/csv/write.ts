import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import { kindNames } from '../../model/catalogue/names.ts'
import type { Entity, Relation } from '../../model/element.ts'
import { toBody } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { writeTable } from '../table.ts'
import { cellOf } from './cell.ts'
import { sheetFields } from './columns.ts'
import { guarded } from './guard.ts'

export const actorsFile = 'actors.csv'
export const relationsFile = 'relations.csv'

export type CsvFile = { readonly name: string; readonly text: string }

/** Always there, so that what they leave open is read as not asked and not as imported. */
const constant = ['name', 'subkind', 'coverage', 'confidence']

/**
 * The map as two sheets that a spreadsheet shows and `previewCsv` reads back unchanged: everything that
 * has a name or can be pointed at, actors before the rest, and the relations between them. Only the
 * columns that something fills.
 */
export const exportCsv = (snapshot: Snapshot): readonly CsvFile[] => {
  const { entities, relations } = toBody(snapshot)
  const sorted = entities.toSorted((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))
  const isPlaced = sorted.some((entity) => entity.x !== undefined)
  const ofActors = usedFields(sheetFields.actors, sorted, constant)
  const ofRelations = usedFields(sheetFields.relations, relations, [])
  const actors = sorted.map((entity) => [
    entity.id,
    entity.kind,
    ...(isPlaced ? [coordinateCell(entity.x), coordinateCell(entity.y)] : []),
    ...ofActors.map((field) => fieldCell(entity.kind, entity, field)),
  ])
  const ties = relations.map((relation) => [
    relation.id,
    relation.type,
    relation.from,
    relation.to,
    ...ofRelations.map((field) => fieldCell(relation.type, relation, field)),
  ])
  const placeColumns = isPlaced ? ['x', 'y'] : []
  return [
    {
      name: actorsFile,
      text: writeTable([['id', 'kind', ...placeColumns, ...ofActors], ...actors]),
    },
    {
      name: relationsFile,
      text: writeTable([['id', 'type', 'from', 'to', ...ofRelations], ...ties]),
    },
  ]
}

const usedFields = (
  fields: readonly string[],
  elements: readonly (Entity | Relation)[],
  always: readonly string[],
): readonly string[] => {
  const used = new Set([...always, ...elements.flatMap((element) => Object.keys(element.fields))])
  return fields.filter((field) => used.has(field))
}

const coordinateCell = (place: number | undefined): string =>
  place === undefined ? '' : guarded(String(place))

const fieldCell = (of: string, element: Entity | Relation, field: string): string => {
  const spec = fieldSpec(of, field)
  return spec === undefined ? '' : cellOf(element.fields[field], spec.shape)
}

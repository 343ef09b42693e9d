import { cellOf } from '../csv/cell.ts'
import { guarded } from '../csv/guard.ts'
import { fieldSpec, kindSpec, relationSpec } from '../../model/catalogue/catalogue.ts'
import { isActor } from '../../model/element.ts'
import type { Element } from '../../model/element.ts'
import { isRelation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import type { Language } from '../../model/language.ts'
import { nameIn } from '../../model/naming.ts'
import { toBody } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { columnsOf } from './element-cells.ts'
import { labelsOf } from './labels-of.ts'
import { workbookOf } from './workbook.ts'

/** What stands under a name of its own in Kumu, or is of no use there. */
const notFields = new Set(['name', 'note', 'sourceId', 'visibility', 'recordedOn'])

/**
 * The actors and initiatives and the lines between them as the two sheets that Kumu imports, in its own words: *Label*,
 * *Type*, *Tags*, *From*, *To*, *Direction*. Kumu knows an element by its label, so ids, places and everything that is
 * neither an actor nor an initiative do not go along; its JSON keeps all of it.
 */
export const kumuSheetsOf = async (
  snapshot: Snapshot,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { entities, relations } = toBody(snapshot)
  const shown = entities.filter((entity) => isActor(entity) || entity.kind === 'initiative')
  const labels = labelsOf(shown, language)
  const tags = tagsOf(snapshot, language)
  const elements = shown.map(
    (entity) =>
      new Map([
        ['Label', guarded(labels.get(entity.id) ?? '')],
        ['Type', kindSpec(entity.kind).label[language]],
        ['Tags', (tags.get(entity.id) ?? []).map((tag) => tag.replaceAll('|', '/')).join('|')],
        ...fieldsOf(entity, language),
      ]),
  )
  const connections = relations.flatMap((relation) => {
    const [from, to] = [labels.get(relation.from), labels.get(relation.to)]
    if (from === undefined || to === undefined) return []
    const { label, directed } = relationSpec(relation.type)
    return [
      new Map([
        ['From', guarded(from)],
        ['To', guarded(to)],
        ['Direction', directed ? 'directed' : 'mutual'],
        ['Type', label[language]],
        ...fieldsOf(relation, language),
      ]),
    ]
  })
  return workbookOf([
    { name: 'Elements', rows: table(elements, ['Label', 'Type', 'Tags']) },
    { name: 'Connections', rows: table(connections, ['From', 'To', 'Direction', 'Type']) },
  ])
}

const table = (
  rows: readonly ReadonlyMap<string, string>[],
  always: readonly string[],
): (string | null)[][] => {
  const columns = [...new Set([...always, ...columnsOf(rows)])]
  return [[...columns], ...rows.map((row) => columns.map((column) => row.get(column) ?? null))]
}

/** What somebody is active on, or what something is about. */
const tagsOf = (snapshot: Snapshot, language: Language): ReadonlyMap<Id, readonly string[]> => {
  const tags = new Map<Id, string[]>()
  for (const { type, from, to } of snapshot.relations.values()) {
    const theme = snapshot.entities.get(to)
    if ((type !== 'ACTIVE_ON' && type !== 'ABOUT') || theme?.kind !== 'theme') continue
    const list = tags.get(from)
    if (list === undefined) tags.set(from, [nameIn(theme, language)])
    else list.push(nameIn(theme, language))
  }
  return tags
}

const fieldsOf = (element: Element, language: Language): readonly (readonly [string, string])[] =>
  Object.entries(element.fields).flatMap(([name, value]) => {
    const spec = fieldSpec(isRelation(element) ? element.type : element.kind, name)
    if (spec === undefined || notFields.has(name) || spec.shape.is.startsWith('ref')) return []
    return [[spec.label[language], cellOf(value, spec.shape)] as const]
  })

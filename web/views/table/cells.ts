import { GraphError } from '../../../graph/errors.ts'
import { valueIn as valueOfCell } from '../../../graph/format/csv/cell.ts'
import {
  escapedItem,
  joinedItems,
  splitItems,
  unescapedItem,
} from '../../../graph/format/csv/items.ts'
import { keyOfLabel } from '../../../graph/format/csv/labels.ts'
import { fieldSpec, kindSpec, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import type { FieldShape, FieldSpec } from '../../../graph/model/catalogue/spec.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../../graph/model/catalogue/vocabulary.ts'
import { checkedValue } from '../../../graph/model/check.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Language } from '../../../graph/model/language.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { isAnswer } from '../../../graph/model/value.ts'
import type { FieldValue, Scalar } from '../../../graph/model/value.ts'
import { listRelations, shortLists } from '../../entry/changes/lists.ts'
import type { ShortListName } from '../../entry/changes/lists.ts'
import {
  choicesOfList,
  entityOptions,
  labelIn,
  listOptions,
  valueIn,
} from '../../entry/inspector/options.ts'
import type { Option } from '../../entry/inspector/options.ts'
import type { Column } from './sheets.ts'

/** The cells of the table on one state of the map, in one language: what they say, and what is written in them means. */
export type Cells = {
  readonly text: (element: Element, column: Column) => string
  /**
   * What a text says for a field: null for nothing.
   *
   * @throws what `checkedValue` throws; unknown-name where nothing on the map is called so
   */
  readonly value: (element: Element, field: string, text: string) => FieldValue | null
  /** The values of a list: ids of entities, keys of shared values, words of one's own. */
  readonly items: (list: ShortListName, text: string) => readonly string[]
  /** What can be chosen in a cell; undefined where one writes freely. */
  readonly choices: (element: Element, column: Column) => readonly string[] | undefined
}

/** A row: the texts of its cells by column. */
export type RowTexts = {
  readonly id: Id
  readonly texts: { readonly [column: string]: string }
}

/** Before an answer that has no value: so that it is never read as one. */
const mark = '?'

export const cellsOf = (snapshot: Snapshot, language: Language): Cells => {
  const named = keptBy((kinds: string) =>
    entityOptions(snapshot, kinds.split(' ') as readonly Kind[], language),
  )
  const listed = keptBy((list: ListName) => listOptions(list, language))
  const choices = keptBy((name: ShortListName) =>
    choicesOfList(snapshot, shortLists[name], language),
  )
  const nameOf = (id: string): string => {
    const entity = snapshot.entities.get(id as Id)
    return entity === undefined ? id : nameIn(entity, language)
  }
  const itemText = (value: Scalar, shape: FieldShape): string => {
    if (shape.is === 'ref' || shape.is === 'refs')
      return labelIn(named(shape.kinds.join(' ')), String(value))
    if (shape.is === 'flag') return yesOrNo(value === true, language)
    const list = 'list' in shape ? shape.list : undefined
    if (list === undefined) return String(value)
    return labelIn(listed(list), String(value))
  }
  const valueText = (value: FieldValue | undefined, shape: FieldShape): string => {
    if (value === undefined) return ''
    if (isAnswer(value))
      return `${mark} ${valueWords('answer_state', value.answer)?.[language] ?? value.answer}`
    if (typeof value !== 'object') return itemText(value, shape)
    return joinedItems(value.map((item) => escapedItem(itemText(item, shape))))
  }
  const idOf = (text: string, kinds: readonly Kind[]): string => {
    const found = valueIn(named(kinds.join(' ')), text)
    if (!snapshot.entities.has(found as Id))
      throw new GraphError('unknown-name', { name: text.slice(0, 80) })
    return found
  }
  const rawValue = (text: string, shape: FieldShape): unknown => {
    switch (shape.is) {
      case 'ref':
        return idOf(text, shape.kinds)
      case 'refs':
        return splitItems(text).map((item) => idOf(unescapedItem(item), shape.kinds))
      case 'text':
        return text
      case 'texts':
        return splitItems(text).map(unescapedItem)
      case 'choice':
        return valueIn(listed(shape.list), keyOfLabel(shape.list, text) ?? text)
      case 'number': {
        const key = shape.list === undefined ? undefined : keyOfLabel(shape.list, text)
        return key === undefined ? valueOfCell(text, shape) : Number(key)
      }
      default:
        return valueOfCell(text, shape)
    }
  }
  return {
    text: (element, column) => {
      if (column.holds === 'list')
        return isRelation(element)
          ? ''
          : joinedItems(
              listRelations(snapshot, element, shortLists[column.list]).map(({ to }) =>
                escapedItem(labelIn(choices(column.list), to)),
              ),
            )
      if (column.holds === 'fixed') return fixedText(element, column.id, language, nameOf)
      const spec = specOf(element, column.field)
      return spec === undefined ? '' : valueText(element.fields[column.field], spec.shape)
    },
    value: (element, field, text) => {
      const of = isRelation(element) ? element.type : element.kind
      const spec = specOf(element, field)
      if (spec === undefined) throw new GraphError('unknown-field', { of, field })
      const trimmed = text.trim()
      if (trimmed === '') return null
      const answer = trimmed.startsWith(mark)
        ? keyOfLabel('answer_state', trimmed.slice(mark.length))
        : undefined
      if (answer === 'not_asked') return null
      const raw = answer === undefined ? rawValue(trimmed, spec.shape) : { answer }
      return checkedValue(of, field, raw)
    },
    items: (list, text) =>
      splitItems(text).map((item) => valueIn(choices(list), unescapedItem(item))),
    choices: (element, column) => {
      const shape = column.holds === 'field' ? specOf(element, column.field)?.shape : undefined
      if (shape === undefined) return undefined
      if (shape.is === 'flag') return ['', yesOrNo(true, language), yesOrNo(false, language)]
      if (shape.is === 'ref') return ['', ...named(shape.kinds.join(' ')).map(labelOf)]
      const isClosed = (shape.is === 'choice' && !shape.own) || shape.is === 'number'
      const list = 'list' in shape ? shape.list : undefined
      return isClosed && list !== undefined ? ['', ...listed(list).map(labelOf)] : undefined
    },
  }
}

/** The texts of rows, in the order of their first column. */
export const rowTexts = (
  elements: readonly Element[],
  columns: readonly Column[],
  cells: Cells,
  language: Language,
): readonly RowTexts[] => {
  const first = columns[0]?.id ?? ''
  const { compare } = new Intl.Collator(language)
  return elements
    .map((element) => ({
      id: element.id,
      texts: Object.fromEntries(columns.map((each) => [each.id, cells.text(element, each)])),
    }))
    .toSorted((a, b) => compare(a.texts[first] ?? '', b.texts[first] ?? ''))
}

/** The field as this row has it: a resident's sorts are others than an organisation's. */
const specOf = (element: Element, field: string): FieldSpec | undefined =>
  fieldSpec(isRelation(element) ? element.type : element.kind, field)

const labelOf = ({ label }: Option): string => label

const keptBy = <K extends string, T>(make: (key: K) => T): ((key: K) => T) => {
  const kept = new Map<K, T>()
  return (key) => {
    const found = kept.get(key) ?? make(key)
    kept.set(key, found)
    return found
  }
}

const yesOrNo = (is: boolean, language: Language): string =>
  ({ nl: ['ja', 'nee'], fr: ['oui', 'non'], en: ['yes', 'no'] })[language][is ? 0 : 1] ?? ''

const fixedText = (
  element: Element,
  of: 'kind' | 'type' | 'from' | 'to',
  language: Language,
  nameOf: (id: string) => string,
): string => {
  if (isRelation(element))
    return of === 'type'
      ? relationSpec(element.type).label[language]
      : of === 'kind'
        ? ''
        : nameOf(element[of])
  return of === 'kind' ? kindSpec(element.kind).label[language] : ''
}

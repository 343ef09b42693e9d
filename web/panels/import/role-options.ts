import { sheetFields } from '../../../graph/format/csv/columns.ts'
import type { SheetMapping, SheetUse } from '../../../graph/format/mapping/mapping.ts'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import type { Kind, RelationType } from '../../../graph/model/catalogue/names.ts'
import type { Language } from '../../../graph/model/language.ts'
import type { dialogWords } from './dialog-words.ts'

type Word = keyof typeof dialogWords

/** Besides fields; each has words of its own. */
const own = {
  actors: ['id', 'kind', '@themes', '@partners', '@person', 'x', 'y'],
  relations: ['id', 'type', 'from', 'to'],
} as const

export type RoleOption = { readonly value: string; readonly label: string }

/** What a column may say: first what it is about, then the fields of who or what the sheet is about. */
export const roleOptions = (
  { use, columns, kind, type }: SheetMapping,
  language: Language,
  t: (id: Word) => string,
): readonly RoleOption[] => {
  if (use === 'skip') return []
  const first = own[use].map((role) => ({ value: role, label: t(`import.role.${role}`) }))
  const of: readonly (Kind | RelationType)[] = use === 'actors' ? [kind, ...actorKinds] : [type]
  const fields = sheetFields[use].flatMap((field): readonly RoleOption[] => {
    const label = of.map((each) => fieldSpec(each, field)?.label[language]).find(Boolean)
    if (label !== undefined) return [{ value: field, label }]
    // A field of another kind stays to be chosen where the file has it.
    return columns.includes(field) ? [{ value: field, label: field }] : []
  })
  const seen = new Set<string>()
  return [...first, ...fields].filter(({ value }) => !seen.has(value) && seen.add(value) !== null)
}

/** What a field is called wherever it stands. */
export const columnLabel = (column: string, use: SheetUse, language: Language): string => {
  const of: readonly (Kind | RelationType)[] =
    use === 'relations' ? ['COORDINATES_WITH'] : ['organisation', ...actorKinds]
  return of.map((each) => fieldSpec(each, column)?.label[language]).find(Boolean) ?? column
}

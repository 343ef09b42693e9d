import { isId } from '../../model/ids.ts'
import type { Id, Revision } from '../../model/ids.ts'
import { readMeSheet } from '../writing/read-me.ts'
import type { Sheet } from './sheet.ts'

/** Of which map, and of which state of it, a workbook of Vonk was made; undefined: it does not say. */
export const madeOf = (
  sheets: readonly Sheet[],
): { readonly map: Id; readonly revision: Revision } | undefined => {
  const rows = sheets.find(({ name }) => name === readMeSheet)?.rows ?? []
  const said = (key: string): string | undefined => rows.find(([first]) => first === key)?.[1]
  const [map, revision] = [said('map'), Number(said('revision'))]
  return isId(map) && Number.isInteger(revision) && revision >= 1 ? { map, revision } : undefined
}

import { z } from 'zod'
import { uses } from '../../../graph/format/mapping/mapping.ts'
import type { Mapping, SheetMapping } from '../../../graph/format/mapping/mapping.ts'
import { headerKey } from '../../../graph/format/mapping/header-words.ts'
import type { Sheet } from '../../../graph/format/reading/sheet.ts'
import { kindNames, typeNames } from '../../../graph/model/catalogue/names.ts'
import { kept } from '../../ui/kept.ts'

const shape = z.object({
  use: z.enum(uses),
  header: z.number().int().min(0),
  columns: z.array(z.string().nullable()),
  kind: z.enum(kindNames),
  type: z.enum(typeNames),
  words: z.record(z.string(), z.record(z.string(), z.string())).default({}),
})

/** A sheet with the same titles is read as somebody had it read the last time. */
export const keptMapping = (sheets: readonly Sheet[], found: Mapping): Mapping =>
  found.map((how, nth) => {
    const text = kept.read(keyOf(sheets[nth], how))
    if (text === null) return how
    const read = shape.safeParse(parsed(text))
    return read.success && read.data.header === how.header ? { ...how, ...read.data } : how
  })

export const keepMapping = (sheets: readonly Sheet[], mapping: Mapping): void => {
  for (const [nth, how] of mapping.entries()) {
    const { sheet: _sheet, ...rest } = how
    kept.write(keyOf(sheets[nth], how), JSON.stringify(rest))
  }
}

const keyOf = (sheet: Sheet | undefined, { header }: SheetMapping): string =>
  `vonk.columns.${(sheet?.rows[header] ?? []).map(headerKey).join('|').slice(0, 400)}`

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

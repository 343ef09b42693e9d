import { writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre'

/** A workbook is of no time: equal maps give equal bytes. */
const noTime = new Date(Date.UTC(1980, 0, 1))

/** The sheets as a workbook of Excel; equal sheets give equal bytes. */
export const workbookOf = async (
  sheets: readonly WriteSheet[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const out = await writeXlsx({ sheets: [...sheets], properties: { modified: noTime } })
  return new Uint8Array(out)
}

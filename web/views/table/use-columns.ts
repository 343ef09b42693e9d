import { useMemo, useState } from 'react'
import { kept } from '../../ui/kept.ts'
import { columnsOf, firstColumns } from './sheets.ts'
import type { Column, SheetName } from './sheets.ts'

type Columns = {
  readonly columns: readonly Column[]
  readonly shown: ReadonlySet<string>
  readonly show: (shown: ReadonlySet<string>) => void
}

const keyOf = (sheet: SheetName): string => `vonk.columns.${sheet}`

/** The columns of a sheet, and those that this browser shows. */
export const useColumns = (sheet: SheetName): Columns => {
  const columns = useMemo(() => columnsOf(sheet), [sheet])
  const [chosen, setChosen] = useState<{ readonly [name in SheetName]?: ReadonlySet<string> }>({})
  const first = useMemo(() => new Set(keptColumns(sheet)), [sheet])
  return {
    columns,
    shown: chosen[sheet] ?? first,
    show: (shown) => {
      kept.write(keyOf(sheet), [...shown].join(' '))
      setChosen((now) => ({ ...now, [sheet]: shown }))
    },
  }
}

const keptColumns = (sheet: SheetName): readonly string[] => {
  const wanted = kept.read(keyOf(sheet))?.split(' ') ?? []
  const known = columnsOf(sheet).filter(({ id }) => wanted.includes(id))
  return known.length > 0 ? known.map(({ id }) => id) : firstColumns(sheet)
}

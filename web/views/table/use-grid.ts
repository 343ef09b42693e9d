import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { ColDef, GridOptions } from 'ag-grid-community'
import type { Id } from '../../../graph/model/ids.ts'
import { useLanguage } from '../../words/language.ts'
import { openGrid } from './grid.ts'
import type { RowTexts } from './cells.ts'
import type { Grid } from './grid.ts'
import type { Column } from './sheets.ts'

/** What the grid tells: always said to who listens now, not to who did when it was made. */
export type GridListener = {
  /** Somebody begins to write in a cell. */
  readonly onBegin: () => void
  /** And has written this. */
  readonly onWritten: (id: Id, column: Column, text: string) => void
  /** Where the keyboard is. */
  readonly onFocus: (id: Id | null, column: Column | undefined) => void
  /** A row was clicked. */
  readonly onOpen: (id: Id) => void
  /** The ticked rows. */
  readonly onTicked: (ids: readonly Id[]) => void
  readonly isWritable: (id: Id, column: Column) => boolean
  readonly choices: (id: Id, column: Column) => readonly string[] | undefined
}

type GridParts = {
  readonly columns: readonly Column[]
  readonly shown: ReadonlySet<string>
  readonly titleOf: (column: Column) => string
  readonly helpOf: (column: Column) => string | undefined
  readonly rows: readonly RowTexts[]
  readonly search: string
}

/** From so many characters on a text gets room for lines. */
const longFrom = 300

/**
 * A grid in an element, kept in step with what it shows. It is made anew when its columns or its language
 * are others, and lives no longer than who asked for it.
 */
export const useGrid = (
  host: RefObject<HTMLElement | null>,
  parts: GridParts,
  listener: GridListener,
): Grid | null => {
  const language = useLanguage()
  const [grid, setGrid] = useState<Grid | null>(null)
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  const { columns, shown, titleOf, helpOf, rows, search } = parts
  const first = useRef({ shown, rows })
  useEffect(() => {
    first.current = { shown, rows }
  })
  useEffect(() => {
    if (host.current === null) return undefined
    const defs = columns.map((column, index): ColDef<RowTexts> => ({
      colId: column.id,
      headerName: titleOf(column),
      headerTooltip: helpOf(column) ?? titleOf(column),
      hide: !first.current.shown.has(column.id),
      width: index === 0 ? 220 : 150,
      valueGetter: ({ data }) => data?.texts[column.id] ?? '',
      tooltipValueGetter: ({ value }) => String(value ?? ''),
      editable: ({ data }) => data !== undefined && latest.current.isWritable(data.id, column),
      cellClassRules: {
        fixed: ({ data }) => data !== undefined && !latest.current.isWritable(data.id, column),
      },
      cellEditorSelector: ({ data }) => {
        const values = latest.current.choices(data.id, column)
        if (values !== undefined)
          return { component: 'agSelectCellEditor', params: { values: [...values] } }
        return isLong(column)
          ? { component: 'agLargeTextCellEditor', popup: true, params: { maxLength: 20_000 } }
          : { component: 'agTextCellEditor' }
      },
    }))
    const made = openGrid(host.current, language, defs, {
      rowData: [...first.current.rows],
      ...heard(latest, columns),
    })
    setGrid(made)
    return () => {
      setGrid(null)
      made.destroy()
    }
  }, [host, columns, titleOf, helpOf, language])
  useEffect(() => grid?.setGridOption('rowData', [...rows]), [grid, rows])
  useEffect(() => grid?.setGridOption('quickFilterText', search), [grid, search])
  useEffect(() => {
    if (grid === null) return
    const ids = columns.map(({ id }) => id)
    grid.setColumnsVisible(
      ids.filter((id) => shown.has(id)),
      true,
    )
    grid.setColumnsVisible(
      ids.filter((id) => !shown.has(id)),
      false,
    )
  }, [grid, columns, shown])
  return grid
}

const isLong = (column: Column): boolean =>
  column.holds === 'field' && column.spec.shape.is === 'text' && column.spec.shape.max > longFrom

const heard = (
  latest: RefObject<GridListener>,
  columns: readonly Column[],
): GridOptions<RowTexts> => ({
  onCellEditingStarted: () => latest.current.onBegin(),
  onCellEditRequest: ({ data, column, newValue }) => {
    const written = columns.find(({ id }) => id === column.getColId())
    if (written !== undefined) latest.current.onWritten(data.id, written, String(newValue ?? ''))
  },
  onCellFocused: ({ api, rowIndex, column }) => {
    const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
    const at = typeof column === 'object' && column !== null ? column.getColId() : null
    latest.current.onFocus(
      row?.id ?? null,
      columns.find(({ id }) => id === at),
    )
  },
  onRowClicked: ({ data }) => {
    if (data !== undefined) latest.current.onOpen(data.id)
  },
  onSelectionChanged: ({ api }) =>
    latest.current.onTicked(api.getSelectedRows().map(({ id }) => id)),
  rowSelection: {
    mode: 'multiRow',
    checkboxes: true,
    headerCheckbox: true,
    selectAll: 'filtered',
  },
})

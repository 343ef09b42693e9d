import type { ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import { Alert, Button, Group, Text, TextInput } from '@mantine/core'
import type { Id } from '../../../graph/model/ids.ts'
import { useHidden } from '../../state/lens.ts'
import { usePast } from '../../state/past.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { NothingYet } from '../view-page.tsx'
import { cellsOf, rowTexts } from './cells.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { RefusedCells } from './refused-cells.tsx'
import { isWritable, rowsOf } from './sheets.ts'
import type { SheetName } from './sheets.ts'
import classes from './table.module.css'
import { fill, useBlock } from './use-block.ts'
import type { Block, Cell } from './use-block.ts'
import { useColumns } from './use-columns.ts'
import { useGrid } from './use-grid.ts'
import { useTitles } from './use-titles.ts'
import { useWriting } from './use-writing.ts'
import type { Seen } from './use-writing.ts'

type OneSheetProps = {
  readonly sheet: SheetName
  readonly search: string
  readonly onSearch: (text: string) => void
  /** What chooses another sheet. */
  readonly choice: ReactNode
}

/** The rows of one sort, what narrows them, and what went wrong in them. */
export const OneSheet = ({ sheet, search, onSearch, choice }: OneSheetProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const hidden = useHidden()
  const setView = useSetView()
  const readOnly = usePast() !== null
  const { columns, shown, show } = useColumns(sheet)
  const { titleOf, helpOf } = useTitles()
  const { look, write, refused } = useWriting()
  const [at, setAt] = useState<Cell | null>(null)
  const [ticked, setTicked] = useState<readonly Id[]>([])
  const [beyond, setBeyond] = useState(0)
  const begun = useRef<Seen | null>(null)
  const host = useRef<HTMLDivElement>(null)
  const cells = useMemo(() => cellsOf(snapshot, language), [snapshot, language])
  const elements = useMemo(
    () => new Map(rowsOf(snapshot, sheet, hidden).map((element) => [element.id, element])),
    [snapshot, sheet, hidden],
  )
  const rows = useMemo(() => {
    // By the first column the rows are ordered, shown or not.
    const seen = columns.filter(({ id }, nth) => nth === 0 || shown.has(id))
    return rowTexts([...elements.values()], seen, cells, language)
  }, [elements, columns, shown, cells, language])
  const grid = useGrid(
    host,
    { columns, shown, titleOf, helpOf, rows, search },
    {
      onBegin: () => {
        begun.current = look()
      },
      onWritten: (id, column, text) => {
        setBeyond(0)
        write([{ id, column, text }], begun.current ?? look())
        begun.current = null
      },
      onFocus: (id, column) => setAt(id === null || column === undefined ? null : { id, column }),
      onOpen: (id) => setView({ selected: [id], panel: 'inspector' }),
      onTicked: setTicked,
      isWritable: (id, column) => {
        const element = elements.get(id)
        return !readOnly && element !== undefined && isWritable(element, column)
      },
      choices: (id, column) => {
        const element = elements.get(id)
        return element === undefined ? undefined : cells.choices(element, column)
      },
    },
  )
  const block: Block = {
    at: () => {
      const focused = grid?.getFocusedCell()
      const column = columns.find(({ id }) => id === focused?.column.getColId())
      const row = grid?.getDisplayedRowAtIndex(focused?.rowIndex ?? -1)?.data
      return column === undefined || row === undefined ? null : { id: row.id, column }
    },
    ticked: () => (grid?.getSelectedRows() ?? []).map(({ id }) => id),
    readOnly,
    rows: () => {
      const order: Id[] = []
      grid?.forEachNodeAfterFilterAndSort(({ data }) => {
        if (data !== undefined) order.push(data.id)
      })
      return order
    },
    columns: () => {
      const visible = (grid?.getAllDisplayedColumns() ?? []).map((column) => column.getColId())
      return visible.flatMap((id) => columns.find((column) => column.id === id) ?? [])
    },
    textOf: (id, column) => {
      const element = elements.get(id)
      return element === undefined ? '' : cells.text(element, column)
    },
    write: (entries, outside) => {
      setBeyond(outside)
      write(entries, look())
    },
  }
  useBlock(host, block)
  return (
    <>
      <Group justify="space-between" gap="sm">
        {choice}
        <Group gap="xs">
          <TextInput
            aria-label={t('table.search')}
            placeholder={t('table.search')}
            value={search}
            onChange={(event) => onSearch(event.currentTarget.value)}
          />
          <ColumnsMenu columns={columns} shown={shown} titleOf={titleOf} onChange={show} />
        </Group>
      </Group>
      <RefusedCells refused={refused} titleOf={titleOf} />
      {beyond > 0 && (
        <Alert color="yellow" role="status">
          <T id="table.beyond" values={{ count: beyond }} />
        </Alert>
      )}
      {rows.length === 0 && <NothingYet id="table.none" />}
      <div
        ref={host}
        className={classes['grid']}
        hidden={rows.length === 0}
        role="region"
        aria-label={t('table.grid', { sheet: t(`table.sheet.${sheet}`) })}
      />
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed">
          <T id="table.rows" values={{ count: rows.length }} />
        </Text>
        {!readOnly && at !== null && ticked.length > 0 && (
          <Button variant="default" size="compact-md" onClick={() => fill(block)}>
            <T id="table.fill" values={{ count: ticked.length }} />
          </Button>
        )}
      </Group>
    </>
  )
}

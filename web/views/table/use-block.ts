import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { guarded, unguarded } from '../../../graph/format/csv/guard.ts'
import { readBlock, writeBlock } from '../../../graph/format/table.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { laid } from './block.ts'
import type { Column } from './sheets.ts'
import type { Entry } from './written.ts'

export type Cell = { readonly id: Id; readonly column: Column }

/**
 * What the keys and the clipboard work on. Asked at the moment of the key: the page may not have drawn yet what
 * was ticked just before.
 */
export type Block = {
  /** The cell where the keyboard is. */
  readonly at: () => Cell | null
  readonly ticked: () => readonly Id[]
  readonly readOnly: boolean
  /** The rows and the columns in the order in which they are shown. */
  readonly rows: () => readonly Id[]
  readonly columns: () => readonly Column[]
  readonly textOf: (id: Id, column: Column) => string
  readonly write: (entries: readonly Entry[], beyond: number) => void
}

/** One text in the same column of several rows. */
const inRows = (
  { write }: Block,
  { ids, column, text }: { ids: readonly Id[]; column: Column; text: string },
): void =>
  write(
    ids.map((id) => ({ id, column, text })),
    0,
  )

/** The cell's text for every ticked row. */
export const fill = (block: Block): void => {
  const { textOf } = block
  const [at, ticked] = [block.at(), block.ticked()]
  if (at !== null) inRows(block, { ids: ticked, column: at.column, text: textOf(at.id, at.column) })
}

const empty = (block: Block): void => {
  const [at, ticked] = [block.at(), block.ticked()]
  if (at === null) return
  const ids = ticked.includes(at.id) ? ticked : [at.id]
  inRows(block, { ids, column: at.column, text: '' })
}

const paste = (block: Block, text: string): void => {
  const { rows, columns, write } = block
  const [at, ticked] = [block.at(), block.ticked()]
  if (at === null) return
  const texts = readBlock(text).map((row) => row.map(unguarded))
  const only = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined
  if (only !== undefined && ticked.includes(at.id))
    return inRows(block, { ids: ticked, column: at.column, text: only })
  const [order, visible] = [rows(), columns()]
  const from = visible.findIndex(({ id }) => id === at.column.id)
  const { entries, beyond } = laid(texts, order.slice(order.indexOf(at.id)), visible.slice(from))
  write(entries, beyond)
}

/** The ticked rows where the cell is in one of them, else the cell: as a spreadsheet takes it. */
const copied = (block: Block): string => {
  const { rows, columns, textOf } = block
  const [at, ticked] = [block.at(), block.ticked()]
  if (at === null) return ''
  const cells = ticked.includes(at.id)
    ? rows()
        .filter((id) => ticked.includes(id))
        .map((id) => columns().map((column) => textOf(id, column)))
    : [[textOf(at.id, at.column)]]
  return writeBlock(cells.map((texts) => texts.map(guarded)))
}

/**
 * Copy, paste, Ctrl + D and Delete in an element that holds the table. While somebody writes in a cell,
 * the keys are the cell's.
 */
export const useBlock = (host: RefObject<HTMLElement | null>, block: Block): void => {
  const latest = useRef(block)
  useLayoutEffect(() => {
    latest.current = block
  })
  useEffect(() => {
    const element = host.current
    if (element === null) return undefined
    const ends = new AbortController()
    const { signal } = ends
    const isMine = ({ target }: Event): boolean => latest.current.at() !== null && !isTyping(target)
    element.addEventListener(
      'keydown',
      (event) => {
        if (!isMine(event) || latest.current.readOnly) return
        const isFill = event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)
        if (!isFill && event.key !== 'Delete') return
        event.preventDefault()
        event.stopPropagation()
        if (isFill) fill(latest.current)
        else empty(latest.current)
      },
      // Before the grid, which begins to write on Delete.
      { signal, capture: true },
    )
    element.addEventListener(
      'paste',
      (event) => {
        if (!isMine(event) || latest.current.readOnly) return
        event.preventDefault()
        paste(latest.current, event.clipboardData?.getData('text/plain') ?? '')
      },
      { signal },
    )
    element.addEventListener(
      'copy',
      (event) => {
        if (!isMine(event)) return
        event.preventDefault()
        event.clipboardData?.setData('text/plain', copied(latest.current))
      },
      { signal },
    )
    return () => ends.abort()
  }, [host])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

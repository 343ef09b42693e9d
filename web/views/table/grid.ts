import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_FR, AG_GRID_LOCALE_NL } from '@ag-grid-community/locale'
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  EventApiModule,
  LargeTextEditorModule,
  LocaleModule,
  QuickFilterModule,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  TextFilterModule,
  TooltipModule,
  createGrid,
  themeQuartz,
} from 'ag-grid-community'
import type { ColDef, GridApi, GridOptions } from 'ag-grid-community'
import type { Language } from '../../../graph/model/language.ts'
import type { RowTexts } from './cells.ts'

export type Grid = GridApi<RowTexts>

/** What of the grid is used; the rest is not sent. */
const modules = [
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  EventApiModule,
  LargeTextEditorModule,
  LocaleModule,
  QuickFilterModule,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  TextFilterModule,
  TooltipModule,
]

const locales = { nl: AG_GRID_LOCALE_NL, fr: AG_GRID_LOCALE_FR, en: AG_GRID_LOCALE_EN }

/** The grid in the colours and the type of all else. */
const theme = themeQuartz.withParams({
  accentColor: 'var(--mantine-primary-color-filled)',
  backgroundColor: 'var(--vonk-panel)',
  borderColor: 'var(--vonk-border)',
  browserColorScheme: 'inherit',
  cellTextColor: 'var(--mantine-color-text)',
  chromeBackgroundColor: 'var(--vonk-canvas)',
  fontFamily: 'inherit',
  fontSize: 14,
  foregroundColor: 'var(--mantine-color-text)',
  headerTextColor: 'var(--mantine-color-text)',
  headerFontWeight: 600,
  iconButtonColor: 'var(--mantine-color-dimmed)',
  rowHoverColor: 'var(--mantine-color-default-hover)',
  selectedRowBackgroundColor: 'var(--vonk-chosen)',
  subtleTextColor: 'var(--mantine-color-dimmed)',
  wrapperBorderRadius: 8,
  spacing: 6,
})

/** In pixels: a longer text takes more lines, not more room beside it. */
const widest = 280

/** Makes a grid in an element; it lives until its `destroy`. */
export const openGrid = (
  host: HTMLElement,
  language: Language,
  columns: readonly ColDef<RowTexts>[],
  options: GridOptions<RowTexts>,
): Grid =>
  createGrid<RowTexts>(
    host,
    {
      theme,
      localeText: locales[language],
      columnDefs: [...columns],
      defaultColDef: {
        filter: 'agTextColumnFilter',
        // What is longer than its column goes on below: nothing is cut off.
        autoHeight: true,
        wrapText: true,
        autoHeaderHeight: true,
        wrapHeaderText: true,
        minWidth: 90,
        resizable: true,
        sortable: true,
        suppressHeaderMenuButton: true,
      },
      autoSizeStrategy: { type: 'fitCellContents', defaultMaxWidth: widest },
      getRowId: ({ data }) => data.id,
      // What is typed becomes an act on the map; the map then gives the rows anew.
      readOnlyEdit: true,
      stopEditingWhenCellsLoseFocus: true,
      suppressClipboardPaste: true,
      ensureDomOrder: true,
      tooltipShowDelay: 600,
      ...options,
    },
    { modules },
  )

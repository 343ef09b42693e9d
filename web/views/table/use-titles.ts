import { useMemo } from 'react'
import { capital } from '../../words/capital.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import type { Column } from './sheets.ts'

type Titles = {
  readonly titleOf: (column: Column) => string
  readonly helpOf: (column: Column) => string | undefined
}

/** What stands above a column, and what the catalogue says of it. */
export const useTitles = (): Titles => {
  const t = useT()
  const language = useLanguage()
  return useMemo(
    () => ({
      titleOf: (column) =>
        column.holds === 'field'
          ? capital(column.spec.label[language])
          : column.holds === 'list'
            ? t(`inspector.list.${column.list}`)
            : t(`table.${column.id}`),
      helpOf: (column) => (column.holds === 'field' ? column.spec.help?.[language] : undefined),
    }),
    [t, language],
  )
}

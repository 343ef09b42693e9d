import type { ReactNode } from 'react'
import { useState } from 'react'
import { Chip, Group } from '@mantine/core'
import { LikelySameList } from '../../entry/join/likely-same-list.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { useT } from '../../words/say.tsx'
import { ViewPage } from '../view-page.tsx'
import { OneSheet } from './one-sheet.tsx'
import { sheetNames } from './sheets.ts'

/** Everything in rows: to go through, to correct, to paste into. */
export const TableView = (): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const { sheet: wanted } = useView()
  const [search, setSearch] = useState('')
  const sheet = sheetNames.find((name) => name === wanted) ?? 'actors'
  return (
    <ViewPage title="table.title" lead="table.lead" wide>
      <OneSheet
        // What is ticked, refused and focused is of one sheet.
        key={sheet}
        sheet={sheet}
        search={search}
        onSearch={setSearch}
        choice={
          <Chip.Group
            value={sheet}
            onChange={(value) => setView({ sheet: value === 'actors' ? null : value })}
          >
            <Group gap={6} role="group" aria-label={t('table.sheet')}>
              {sheetNames.map((name) => (
                <Chip key={name} value={name} variant="light">
                  {t(`table.sheet.${name}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        }
      />
      <LikelySameList />
    </ViewPage>
  )
}

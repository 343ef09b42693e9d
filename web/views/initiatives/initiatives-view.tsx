import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { initiativeMatrix } from '../../../graph/analysis/overviews/initiative-matrix.ts'
import { initiativesOf } from '../../../graph/analysis/subjects/initiatives.ts'
import { openBeginInitiative } from '../../entry/begin-initiative/begin-initiative.tsx'
import { usePast } from '../../state/past.ts'
import { T } from '../../words/say.tsx'
import { useRecorded } from '../../state/use-recorded.ts'
import { NothingYet, Part, ViewPage } from '../view-page.tsx'
import { InitiativeMatrixTable } from './initiative-matrix-table.tsx'
import { OwnershipTable } from './ownership-table.tsx'

/** What goes on in the neighbourhood, by theme and sort, and whose it is. */
export const InitiativesView = (): ReactNode => {
  const recorded = useRecorded()
  const matrix = useMemo(() => initiativeMatrix(recorded), [recorded])
  const all = initiativesOf(recorded)
  const isPast = usePast() !== null
  return (
    <ViewPage title="initiatives.title" lead="initiatives.lead" wide>
      {!isPast && (
        <Group>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={openBeginInitiative}>
            <T id="begin.open" />
          </Button>
        </Group>
      )}
      {all.length === 0 ? (
        <NothingYet id="initiatives.none" />
      ) : (
        <>
          <Part title="initiatives.matrix">
            <InitiativeMatrixTable matrix={matrix} />
          </Part>
          <Part title="initiatives.ownership">
            <OwnershipTable recorded={recorded} initiatives={all} />
          </Part>
        </>
      )}
    </ViewPage>
  )
}

import type { ReactNode } from 'react'
import { Alert, List } from '@mantine/core'
import { sayError } from '../../../graph/words/say-error.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import { sayElement } from '../../words/say-element.ts'
import { T, useT } from '../../words/say.tsx'
import type { Column } from './sheets.ts'
import type { Refused } from './written.ts'

const most = 5

type RefusedCellsProps = {
  readonly refused: readonly Refused[]
  readonly titleOf: (column: Column) => string
}

/** Why nothing was written: cell by cell, so that it can be mended where it came from. */
export const RefusedCells = ({ refused, titleOf }: RefusedCellsProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  if (refused.length === 0) return null
  const find = (id: string) => elementOf(snapshot, id as Refused['id'])
  const rowOf = ({ id }: Refused): string => {
    const element = find(id)
    return element === undefined ? id : sayElement(element, find, language, t)
  }
  return (
    <Alert color="red" role="alert" title={t('table.refused', { count: refused.length })}>
      <List size="sm">
        {refused.slice(0, most).map((each, index) => (
          <List.Item key={index}>
            <T
              id="table.refused-cell"
              values={{
                row: rowOf(each),
                column: titleOf(each.column),
                text: each.text.slice(0, 80),
                reason: sayError(each.error, language),
              }}
            />
          </List.Item>
        ))}
        {refused.length > most && (
          <List.Item>
            <T id="table.refused-more" values={{ count: refused.length - most }} />
          </List.Item>
        )}
      </List>
    </Alert>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'
import { NativeSelect, ScrollArea, Stack, Text, Title } from '@mantine/core'
import type { Review } from '../../../graph/format/review/review.ts'
import { rowStatuses } from '../../../graph/format/review/review-row.ts'
import type { Choice, Choices, ReviewStatus } from '../../../graph/format/review/review-row.ts'
import classes from './import.module.css'
import { OneRow } from './one-row.tsx'
import { T, useT } from './room.ts'

type RowsProps = {
  readonly review: Review
  readonly choices: Choices
  readonly choose: (key: string, choice: Choice | null) => void
}

/** More rows than this nobody reads one by one; they come along as they are. */
const mostListed = 200

/** What becomes of each row, what asks for a person first, to be decided one by one. */
export const Rows = ({ review, choices, choose }: RowsProps): ReactNode => {
  const t = useT()
  const [status, setStatus] = useState<ReviewStatus | 'all'>('all')
  const { rows, personColumns } = review
  const count = (wanted: ReviewStatus): number => rows.filter((row) => row.status === wanted).length
  const ordered = rows
    .filter((row) => status === 'all' || row.status === status)
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  const doubtful = count('doubtful')
  return (
    <section aria-label={t('import.rows')}>
      <Title order={3} size="h5">
        <T id="import.rows" />
      </Title>
      <Text role="status">
        <T
          id="import.counts"
          values={{
            fresh: count('new'),
            changed: count('changed'),
            same: count('same'),
            doubtful,
            refused: count('refused'),
          }}
        />
      </Text>
      {personColumns > 0 && (
        <Text size="sm">
          <T id="import.persons" values={{ count: personColumns }} />
        </Text>
      )}
      {doubtful > 0 && (
        <Text size="sm" c="warm">
          <T id="import.waiting" values={{ count: doubtful }} />
        </Text>
      )}
      <NativeSelect
        label={t('import.show')}
        maw={240}
        my="xs"
        value={status}
        data={(['all', ...rowStatuses] as const).map((value) => ({
          value,
          label: t(`import.status.${value}`),
        }))}
        onChange={(event) =>
          setStatus(rowStatuses.find((each) => each === event.currentTarget.value) ?? 'all')
        }
      />
      <ScrollArea.Autosize mah={320} tabIndex={0} role="group" aria-label={t('import.rows')}>
        <Stack component="ul" gap={0} className={classes['rows'] ?? ''}>
          {ordered.slice(0, mostListed).map((row) => (
            <OneRow key={row.key} row={row} choice={choices.get(row.key)} choose={choose} />
          ))}
        </Stack>
        {ordered.length > mostListed && (
          <Text size="sm" c="dimmed">
            <T id="import.more" values={{ count: ordered.length - mostListed }} />
          </Text>
        )}
      </ScrollArea.Autosize>
    </section>
  )
}

/** What asks for a person comes first. */
const order: readonly ReviewStatus[] = ['doubtful', 'refused', 'changed', 'new', 'skipped', 'same']

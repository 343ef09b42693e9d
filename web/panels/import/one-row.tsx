import type { ReactNode } from 'react'
import { Badge, Checkbox, Group, NativeSelect, Text } from '@mantine/core'
import type { Choice, Differing, ReviewRow } from '../../../graph/format/review/review-row.ts'
import { isAnswer } from '../../../graph/model/value.ts'
import type { FieldValue } from '../../../graph/model/value.ts'
import { sayError } from '../../../graph/words/say-error.ts'
import { useLanguage } from '../../words/language.ts'
import classes from './import.module.css'
import { columnLabel } from './role-options.ts'
import { T, useT } from './room.ts'

type OneRowProps = {
  readonly row: ReviewRow
  readonly choice: Choice | undefined
  readonly choose: (key: string, choice: Choice | null) => void
}

/** One row: what becomes of it and why, and what a person may decide instead. */
export const OneRow = ({ row, choice, choose }: OneRowProps): ReactNode => {
  const t = useT()
  const { key, name, sheet, status } = row
  return (
    <li className={classes['row']}>
      <div className={classes['decided']}>
        <div className={classes['what']}>
          <Group gap="xs">
            <Text fw={600} component="span">
              {name}
            </Text>
            <Badge variant="default" tt="none">
              <T id={`import.status.${status}`} />
            </Badge>
            <Text size="sm" c="dimmed" component="span">
              <T id="import.place" values={{ sheet, row: row.row }} />
            </Text>
          </Group>
          <Why row={row} />
          <Fields row={row} choice={choice} choose={choose} />
        </div>
        {(status !== 'refused' || choice !== undefined) && (
          <NativeSelect
            className={classes['decision']}
            aria-label={t('import.decide', { name })}
            value={choice?.do ?? usual[status]}
            data={optionsFor(row).map((value) => ({ value, label: t(`import.do.${value}`) }))}
            onChange={(event) => {
              const chosen = decisions.find((each) => each === event.currentTarget.value)
              choose(key, chosen === undefined ? null : { ...choice, do: chosen })
            }}
          />
        )}
      </div>
    </li>
  )
}

const decisions = ['add', 'merge', 'skip'] as const

/** What is done when nobody decides. */
const usual = {
  new: 'add',
  changed: 'merge',
  same: 'merge',
  doubtful: 'none',
  skipped: 'skip',
  refused: 'none',
} as const

const optionsFor = (row: ReviewRow): readonly ('add' | 'merge' | 'skip' | 'none')[] => {
  if (row.status === 'doubtful') return ['none', 'merge', 'add', 'skip']
  if (row.match !== undefined) return ['merge', 'add', 'skip']
  return usual[row.status] === 'merge' ? ['merge', 'skip'] : ['add', 'skip']
}

const Why = ({ row }: { readonly row: ReviewRow }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const { match, reason, details, leftOut, of } = row
  const use = of === 'actor' ? 'actors' : 'relations'
  const isOwn = reason === 'person' || reason === 'twice'
  return (
    <>
      {match !== undefined && (
        <Text size="sm">
          <T
            id={row.status === 'doubtful' ? 'import.like' : 'import.match'}
            values={{ name: match.name, why: t(`import.why.${match.why}`) }}
          />
        </Text>
      )}
      {reason !== undefined && (
        <Text size="sm">
          {isOwn ? (
            <T id={`import.reason.${reason}`} />
          ) : (
            sayError({ code: reason, details: details ?? {} }, language)
          )}
        </Text>
      )}
      {leftOut.length > 0 && (
        <Text size="sm" c="dimmed">
          <T
            id="import.left-out"
            values={{
              cells: leftOut
                .map(({ column, text }) =>
                  t('import.left-out-one', { field: columnLabel(column, use, language), text }),
                )
                .join(', '),
            }}
          />
        </Text>
      )}
    </>
  )
}

const Fields = ({ row, choice, choose }: OneRowProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const { differing, key, of } = row
  const taken = differing.filter((each) => each.taken).map(({ field }) => field)
  const set = (field: string, take: boolean): void => {
    const rest = taken.filter((each) => each !== field)
    choose(key, { do: choice?.do ?? 'merge', take: take ? [...rest, field] : rest })
  }
  return differing.map((each: Differing) => (
    <Checkbox
      key={each.field}
      mt={4}
      checked={each.taken}
      label={t('import.take', {
        field: columnLabel(each.field, of === 'actor' ? 'actors' : 'relations', language),
        theirs: textOf(each.theirs),
        ours: textOf(each.ours),
      })}
      onChange={(event) => set(each.field, event.currentTarget.checked)}
    />
  ))
}

const textOf = (value: FieldValue): string => {
  if (isAnswer(value)) return `?${value.answer}`
  return typeof value === 'object' ? value.join(', ') : String(value)
}

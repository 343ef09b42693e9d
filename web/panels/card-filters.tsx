import type { ReactNode } from 'react'
import { memo } from 'react'
import { Chip, Group } from '@mantine/core'
import { T, useT } from '../words/say.tsx'
import { isCardFilter } from './card-filter.ts'
import type { CardFilter } from './card-filter.ts'
import classes from './cards.module.css'

type CardFiltersProps = {
  /** What can be asked for, with spaces between: the same text is the same row of chips. */
  readonly names: string
  readonly current: CardFilter
  readonly onChoose: (filter: CardFilter) => void
}

const chipClasses = {
  label: classes['chip'] ?? '',
  iconWrapper: classes['chipIcon'] ?? '',
}

/** Which cards are to be seen: the first of all, or all of one category. */
export const CardFilters = memo(({ names, current, onChoose }: CardFiltersProps): ReactNode => {
  const t = useT()
  const filters = names.split(' ').filter(isCardFilter)
  return (
    <Group gap={6} role="radiogroup" aria-label={t('cards.filter')}>
      <Chip.Group
        value={current}
        onChange={(next) => onChoose(filters.find((filter) => filter === next) ?? 'first')}
      >
        {filters.map((each) => (
          <Chip key={each} value={each} variant="outline" classNames={chipClasses}>
            <T id={`cards.${each}`} />
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  )
})

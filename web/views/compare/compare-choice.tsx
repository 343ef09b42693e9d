import type { ReactNode } from 'react'
import { Group, SegmentedControl, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useSetView, useView } from '../../state/view.ts'
import { useT } from '../../words/say.tsx'
import { useComparedDays } from './use-moments.ts'

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text)

/** Which two days, and whether with what is known today or with what was known then. */
export const CompareChoice = (): ReactNode => {
  const t = useT()
  const days = useComparedDays()
  const { knownThen } = useView()
  const setView = useSetView()
  const narrow = useMediaQuery('(max-width: 599.98px)', window.innerWidth < 600)
  return (
    <Group align="end" gap="md">
      {(['before', 'after'] as const).map((which) => (
        <TextInput
          key={which}
          type="date"
          label={t(`compare.${which}`)}
          value={days[which]}
          onChange={({ currentTarget: { value } }) => {
            if (isDay(value)) setView({ [which]: value })
          }}
        />
      ))}
      <SegmentedControl
        aria-label={t('compare.reading')}
        orientation={narrow ? 'vertical' : 'horizontal'}
        value={knownThen ? 'then' : 'now'}
        onChange={(value) => setView({ knownThen: value === 'then' })}
        data={(['now', 'then'] as const).map((value) => ({
          value,
          label: `${t('compare.reading')} ${t(`compare.${value}`)}`,
        }))}
      />
    </Group>
  )
}

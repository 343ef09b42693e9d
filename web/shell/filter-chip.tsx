import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, CloseButton, Group, Popover, Stack, Text } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useFilteredOut } from '../state/lens.ts'
import { useSetView, useView } from '../state/view.ts'
import { useSayDate } from '../words/moment.ts'
import { T, useT } from '../words/say.tsx'
import { FilterFields } from './filter-fields.tsx'

/** Chooses whom one looks at: on the map, in the cards, and in every view. */
export const FilterChip = (): ReactNode => {
  const t = useT()
  const [open, setOpen] = useState(false)
  const { filter, day } = useView()
  const sayDate = useSayDate()
  const filters = filter !== '' || day !== null
  const setView = useSetView()
  const left = useFilteredOut().size
  return (
    <Group gap={4}>
      <Popover opened={open} onChange={setOpen} width={340} position="bottom-start" trapFocus>
        <Popover.Target>
          <Button
            variant={filters ? 'light' : 'default'}
            size="compact-md"
            radius="xl"
            leftSection={<IconFilter size={14} aria-hidden />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {filter !== '' && <T id="filter.left-out" values={{ count: left }} />}
            {filter === '' && day !== null && (
              <T id="filter.on-day" values={{ date: sayDate(day) }} />
            )}
            {!filters && <T id="filter.title" />}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              <T id="filter.lead" />
            </Text>
            <FilterFields />
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {filters && (
        <CloseButton
          size="sm"
          aria-label={t('filter.clear')}
          onClick={() => setView({ filter: '', day: null })}
        />
      )}
    </Group>
  )
}

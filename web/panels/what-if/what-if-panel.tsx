import type { ReactNode } from 'react'
import { Button, Stack, Text, Title } from '@mantine/core'
import { supposeNothing, supposesAnything, useSupposing } from '../../state/supposing.ts'
import { T } from '../../words/say.tsx'
import { BeforeAfter } from './before-after.tsx'
import { PlanLine } from './plan-line.tsx'
import { TakeOut } from './take-out.tsx'
import panel from '../../ui/panel.module.css'

/** What if somebody were gone, something ended, or a line were drawn: the map before and after. */
export const WhatIfPanel = (): ReactNode => {
  const isSupposing = supposesAnything(useSupposing())
  return (
    <Stack gap="md" className={panel['panel']}>
      <Stack gap={4}>
        <Title order={2} className={panel['heading']}>
          <T id="what-if.title" />
        </Title>
        <Text size="sm" c="dimmed">
          <T id="what-if.lead" />
        </Text>
      </Stack>
      <TakeOut />
      <PlanLine />
      {isSupposing && <BeforeAfter />}
      {isSupposing && (
        <Button variant="default" onClick={supposeNothing}>
          <T id="what-if.all-back" />
        </Button>
      )}
    </Stack>
  )
}

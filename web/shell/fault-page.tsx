import type { ReactNode } from 'react'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { T } from '../words/say.tsx'
import classes from './plain-page.module.css'

/** What stands where a screen broke: what is safe, and what to do. The fault itself is in the console. */
export const FaultPage = ({ reset }: ErrorComponentProps): ReactNode => (
  <main className={classes['page']}>
    <Stack maw={520}>
      <Title order={1} size="h3">
        <T id="shell.fault" />
      </Title>
      <Text>
        <T id="shell.fault-safe" />
      </Text>
      <Group>
        <Button variant="default" onClick={reset}>
          <T id="shell.try-again" />
        </Button>
        <Button variant="subtle" color="gray" component="a" href="/">
          <T id="shell.to-maps" />
        </Button>
      </Group>
    </Stack>
  </main>
)

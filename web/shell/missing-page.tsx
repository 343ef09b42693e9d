import type { ReactNode } from 'react'
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { T } from '../words/say.tsx'
import classes from './plain-page.module.css'

/** What stands at an address that leads nowhere. */
export const MissingPage = (): ReactNode => (
  <main className={classes['page']}>
    <Stack>
      <Text size="lg">
        <T id="shell.nowhere" />
      </Text>
      <Anchor component={Link} to="/" underline="always">
        <T id="shell.to-maps" />
      </Anchor>
    </Stack>
  </main>
)

import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { Button, Code, Group, Stack, Text, Title } from '@mantine/core'
import { T } from '../words/say.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Spark } from './spark.tsx'
import classes from './plain-page.module.css'

/** What stands there for who has no session: in one sentence, how to get one. */
export const NoSession = ({ away, onRetry }: { away: boolean; onRetry: () => void }): ReactNode => {
  useEffect(() => {
    window.addEventListener('focus', onRetry)
    return () => window.removeEventListener('focus', onRetry)
  }, [onRetry])
  return (
    <main className={classes['page']}>
      <Stack gap="md" maw={520}>
        <Group gap="xs">
          <Spark size={24} />
          <Title order={1} size="h3">
            Vonk
          </Title>
        </Group>
        <Text size="lg">
          {away ? (
            <T id="shell.away" />
          ) : (
            <T
              id="shell.no-session"
              values={{ command: <Code key="command">npm run vonk -- link</Code> }}
            />
          )}
        </Text>
        <Group>
          <Button variant="default" onClick={onRetry}>
            <T id="shell.try-again" />
          </Button>
          <LanguageSwitch />
        </Group>
      </Stack>
    </main>
  )
}

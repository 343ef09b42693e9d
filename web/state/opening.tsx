import type { ReactNode } from 'react'
import { Anchor, Button, Center, Group, Loader, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { sayError } from '../../graph/words/say-error.ts'
import { useLanguage } from '../words/language.ts'
import { T } from '../words/say.tsx'
import type { Opened } from './use-opened.ts'

/** What stands in the place of a map that is not open yet. */
export const Opening = ({
  opened,
  onRetry,
}: {
  opened: Exclude<Opened, { type: 'open' }>
  onRetry: () => void
}): ReactNode => {
  const language = useLanguage()
  return (
    <Center component="main" mih="60vh" p="md">
      <Stack align="center" gap="md" maw={480} aria-live="polite">
        {opened.type === 'opening' && <Loader size="sm" aria-hidden />}
        <Text ta="center">
          {opened.type === 'opening' && <T id="shell.opening" />}
          {opened.type === 'away' && <T id="shell.away" />}
          {opened.type === 'problem' && sayError(opened.problem, language)}
        </Text>
        {opened.type !== 'opening' && (
          <Group>
            <Button variant="default" onClick={onRetry}>
              <T id="shell.try-again" />
            </Button>
            <Anchor component={Link} to="/" underline="always">
              <T id="shell.to-maps" />
            </Anchor>
          </Group>
        )}
      </Stack>
    </Center>
  )
}

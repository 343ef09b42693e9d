import type { ReactNode } from 'react'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { sayError } from '../../graph/words/say-error.ts'
import { useDocument, useOpenDocument } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'
import { NotSaved } from './not-saved.tsx'
import classes from './bench.module.css'
import { TwoVersions } from './two-versions.tsx'

/** What keeps the work from being saved, and what to do about it. */
export const Trouble = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const { drop } = useOpenDocument()
  const saving = useDocument((state) => state.saving)
  if (saving.type === 'conflict') return <TwoVersions {...saving} />
  if (saving.type === 'waiting')
    return (
      <Alert
        variant="outline"
        color="warm"
        className={classes['trouble'] ?? ''}
        title={t('trouble.waiting')}
      >
        <Stack gap="xs">
          <Text size="sm">
            <T id="trouble.waiting-what" values={{ count: saving.changes }} />
          </Text>
          <NotSaved />
        </Stack>
      </Alert>
    )
  if (saving.type !== 'refused') return null
  return (
    <Alert
      variant="outline"
      color="red"
      role="alert"
      className={classes['trouble'] ?? ''}
      title={t('trouble.refused')}
    >
      <Stack gap="xs">
        <Text>{sayError(saving.problem, language)}</Text>
        {saving.changes > 1 && <NotSaved titled />}
        <Group>
          <Button variant="default" onClick={drop}>
            <T id="trouble.drop" />
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}

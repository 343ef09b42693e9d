import type { ReactNode } from 'react'
import { memo } from 'react'
import { Stack, Text, Title } from '@mantine/core'
import type { NotRun as NotRunRule } from '../../graph/analysis/findings/finding.ts'
import { say } from '../../graph/analysis/findings/words/say.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { T } from '../words/say.tsx'
import classes from './cards.module.css'

/** The rules that have too little to go on, and what they need. */
export const NotRun = memo(({ list }: { list: readonly NotRunRule[] }): ReactNode => {
  const snapshot = useSnapshot()
  const language = useLanguage()
  if (list.length === 0) return null
  return (
    <Stack gap={4} className={classes['evidence']}>
      <Title order={3} className={classes['category']}>
        <T id="cards.not-run" />
      </Title>
      {list.map(({ rule, why }) => (
        <Text key={rule}>
          <b>{say({ id: `${rule.toLowerCase()}.name`, values: {} }, snapshot, language)}.</b>{' '}
          {say(why, snapshot, language)}
        </Text>
      ))}
    </Stack>
  )
})

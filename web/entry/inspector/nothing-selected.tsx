import type { ReactNode } from 'react'
import { Text, Title } from '@mantine/core'
import { T } from '../../words/say.tsx'
import classes from './inspector.module.css'

/** What one can do when nothing is selected. */
export const NothingSelected = (): ReactNode => (
  <>
    <Title order={2} className={classes['heading']}>
      <T id="inspector.nothing" />
    </Title>
    {(['pick', 'draw', 'line', 'search'] as const).map((way) => (
      <Text key={way} size="sm">
        <T id={`inspector.help.${way}`} />
      </Text>
    ))}
  </>
)

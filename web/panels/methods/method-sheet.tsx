import type { ReactNode } from 'react'
import { List, Stack, Text } from '@mantine/core'
import type { Method } from '../../../graph/analysis/findings/methods.ts'
import { roomWords } from '../../words/room-words.tsx'
import { methodWords } from './method-words.ts'
import classes from '../cards.module.css'

const { WithWords, T, useT } = roomWords(methodWords)

/** How a way of working goes: time, what is needed, steps, and what to mind. */
export const MethodSheet = ({ method }: { readonly method: Method }): ReactNode => (
  <WithWords>
    <Sheet method={method} />
  </WithWords>
)

const Sheet = ({ method }: { readonly method: Method }): ReactNode => {
  const t = useT()
  return (
    <Stack gap={4} className={classes['evidence']}>
      <Text fw={600}>
        <T id={`method.${method}.name`} />
      </Text>
      {(['time', 'needed'] as const).map((part) => (
        <Text key={part}>
          <b>
            <T id={`method.${part}`} />
          </b>{' '}
          <T id={`method.${method}.${part}`} />
        </Text>
      ))}
      <List type="ordered" size="sm" spacing={2}>
        {t(`method.${method}.steps`)
          .split('\n')
          .map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
      </List>
      <Text>
        <b>
          <T id="method.mind" />
        </b>{' '}
        <T id={`method.${method}.mind`} />
      </Text>
    </Stack>
  )
}

import type { ReactNode } from 'react'
import { Button, Group, Stack, Text } from '@mantine/core'
import type { BrokenStep } from '../../state/broken-steps.ts'
import { useOpenDocument } from '../../state/use-document.tsx'
import { useSayAct } from '../../words/say-act.ts'
import { T, useT } from '../../words/say.tsx'
import { commandLine } from './acts.ts'
import classes from './history.module.css'
import { useTakeBack } from './use-take-back.ts'

/** The steps that were cut off, each with how it can be finished or taken back. */
export const BrokenSteps = ({ steps }: { steps: readonly BrokenStep[] }): ReactNode => {
  const t = useT()
  if (steps.length === 0) return null
  const title = t('broken.some', { count: steps.length })
  return (
    <section className={classes['broken']} aria-label={title}>
      <Text fw={600} size="sm">
        {title}
      </Text>
      {steps.map((step) => (
        <OneStep key={step.id} step={step} />
      ))}
    </section>
  )
}

const OneStep = ({ step }: { step: BrokenStep }): ReactNode => {
  const t = useT()
  const sentence = useSayAct()(step.commits)
  const { sendNow } = useOpenDocument()
  const takeBack = useTakeBack()
  const isLoaded = step.commits[0].author === commandLine
  return (
    <Stack gap={4}>
      <Text className={classes['sentence']}>{sentence}</Text>
      <Text className={classes['small']}>
        {isLoaded ? (
          <T id="broken.loaded" values={{ command: <code>vonk load</code> }} />
        ) : (
          <T id={`broken.${step.rest}`} />
        )}
      </Text>
      <Group gap={6}>
        {step.rest === 'here' && (
          <Button variant="default" size="compact-sm" onClick={sendNow}>
            <T id="broken.finish" />
          </Button>
        )}
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('history.undo-this', { act: sentence })}
          onClick={() => takeBack(step.id)}
        >
          <T id="history.undo" />
        </Button>
      </Group>
    </Stack>
  )
}

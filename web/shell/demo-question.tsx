import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useDemoQuestion } from '../state/demo.ts'
import { Dialog } from '../ui/dialog.tsx'
import { T, useT } from '../words/say.tsx'
import { NewMap } from './new-map.tsx'

/** Where something typed into the example should go: asked once. */
export const DemoQuestion = (): ReactNode => {
  const t = useT()
  const question = useDemoQuestion()
  const [making, setMaking] = useState(false)
  if (making) return <NewMap onClose={() => setMaking(false)} />
  if (question === null) return null
  return (
    <Dialog title={t('demo.title')} onClose={() => question.answer(false)}>
      <Stack>
        <Text>
          <T id="demo.where" />
        </Text>
        <Group>
          <Button
            data-autofocus
            onClick={() => {
              question.answer(false)
              setMaking(true)
            }}
          >
            <T id="demo.own" />
          </Button>
          <Button variant="default" onClick={() => question.answer(true)}>
            <T id="demo.here" />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'
import { Alert, Button, Group, Radio, Stack } from '@mantine/core'
import type { Conflict } from '../../graph/change/merge.ts'
import { useOpenDocument } from '../state/use-document.tsx'
import type { Choice } from '../state/settle.ts'
import { useAuthorName } from '../words/author-name.ts'
import { useMoment } from '../words/moment.ts'
import { T, useT } from '../words/say.tsx'
import { useSayConflict } from '../words/use-say-conflict.ts'
import { NotSaved } from './not-saved.tsx'
import classes from './bench.module.css'

type TwoVersionsProps = {
  readonly conflicts: readonly Conflict[]
  /** How much waits, this and what was done after it. */
  readonly changes: number
}

/** Two versions of one thing: shows both and lets the person choose. */
export const TwoVersions = ({ conflicts, changes }: TwoVersionsProps): ReactNode => {
  const t = useT()
  const { resolve } = useOpenDocument()
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const choose = (index: number, choice: Choice): void =>
    setChoices((now) => new Map(now).set(index, choice))
  return (
    <Alert
      variant="outline"
      color="warm"
      role="alert"
      className={classes['trouble'] ?? ''}
      title={t('trouble.two-versions')}
    >
      <Stack gap="sm">
        {conflicts.map((conflict, index) => (
          <OneConflict
            key={`${conflict.element} ${conflict.field ?? ''}`}
            conflict={conflict}
            choice={choices.get(index)}
            onChoose={(choice) => choose(index, choice)}
          />
        ))}
        <Group>
          <Button
            variant="default"
            disabled={choices.size < conflicts.length}
            onClick={() => resolve(conflicts.map((_, index) => choices.get(index) ?? 'theirs'))}
          >
            <T id="trouble.keep" />
          </Button>
        </Group>
        {changes > 1 && <NotSaved titled />}
      </Stack>
    </Alert>
  )
}

const OneConflict = ({
  conflict,
  choice,
  onChoose,
}: {
  conflict: Conflict
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}): ReactNode => {
  const t = useT()
  const say = useSayConflict()
  const authorName = useAuthorName()
  const moment = useMoment()
  const { what, yours, theirs } = say(conflict)
  const by = conflict.by === null ? '' : authorName(conflict.by)
  const when = conflict.at === null ? '' : moment(conflict.at)
  return (
    <Radio.Group
      label={what}
      value={choice ?? ''}
      onChange={(value) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="mine" label={t('trouble.mine', { value: yours })} />
        <Radio value="theirs" label={t('trouble.theirs', { value: theirs, by, when })} />
      </Stack>
    </Radio.Group>
  )
}

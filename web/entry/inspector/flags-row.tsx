import type { ReactNode } from 'react'
import { useState } from 'react'
import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { listKeys, valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { knownTexts } from '../../../graph/model/value.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { T } from '../../words/say.tsx'
import { makePrivate, tiesOfResidents } from '../changes/sensitive.ts'
import { useAct } from '../use-act.tsx'
import { capital } from '../../words/capital.ts'
import { useField } from './use-field.ts'

const privately = 'sensitive_membership'

/** The marks of an actor. Making membership private first says which lines must go with it. */
export const FlagsRow = ({ actor, label }: { actor: Entity; label: string }): ReactNode => {
  const language = useLanguage()
  const snapshot = useSnapshot()
  const act = useAct()
  const { save } = useField(actor, 'flags')
  const [asking, setAsking] = useState(false)
  const ties = tiesOfResidents(snapshot, actor)
  const onChange = (flags: string[]): void => {
    if (flags.includes(privately) && ties.length > 0) setAsking(true)
    else save(flags)
  }
  const agree = (): void => {
    setAsking(false)
    void act((now) => {
      const fresh = now.entities.get(actor.id)
      return fresh === undefined ? [] : makePrivate(now, fresh)
    })
  }
  return (
    <>
      <Checkbox.Group
        label={capital(label)}
        value={[...knownTexts(actor.fields['flags'])]}
        onChange={onChange}
      >
        <Stack gap={6} mt={4}>
          {listKeys('actor_flag').map((flag) => (
            <Checkbox key={flag} value={flag} label={valueWords('actor_flag', flag)?.[language]} />
          ))}
        </Stack>
      </Checkbox.Group>
      {asking && (
        <Alert color="warm" role="alert">
          <Text size="sm">
            <T id="inspector.private" values={{ count: ties.length }} />
          </Text>
          <Group gap="xs" mt="xs">
            <Button size="compact-sm" variant="default" onClick={agree}>
              <T id="inspector.private-yes" />
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setAsking(false)}>
              <T id="inspector.private-no" />
            </Button>
          </Group>
        </Alert>
      )}
    </>
  )
}

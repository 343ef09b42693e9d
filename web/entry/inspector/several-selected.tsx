import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Text, Title } from '@mantine/core'
import { canJoin } from '../../../graph/change/join.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { removeElements } from '../changes/ending.ts'
import { ConnectDialog } from '../connect-dialog.tsx'
import { JoinDialog } from '../join/join-dialog.tsx'
import { useSaidAct } from '../use-act.tsx'
import classes from './inspector.module.css'

/** What can be done with several at once: connect a pair, or take all away. */
export const SeveralSelected = ({
  elements,
  readOnly,
}: {
  elements: readonly Element[]
  readOnly: boolean
}): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const act = useSaidAct()
  const setView = useSetView()
  const [connecting, setConnecting] = useState(false)
  const entities = elements.flatMap((each) => (isRelation(each) ? [] : [each]))
  const [first, second] = entities
  const count = elements.length
  const [joining, setJoining] = useState(false)
  const pair =
    count === 2 && first !== undefined && second !== undefined && canJoin(first, second)
      ? ([first, second] as const)
      : null
  const remove = async (): Promise<void> => {
    const done = await act(
      (now) =>
        removeElements(
          now,
          elements.flatMap(({ id }) => elementOf(now, id) ?? []),
        ),
      t('inspector.removed-several', { count }),
    )
    if (done) setView({ selected: [] })
  }
  return (
    <>
      <Title order={2} className={classes['heading']}>
        <T id="inspector.several" values={{ count }} />
      </Title>
      <ul className={classes['list']}>
        {entities.map((entity) => (
          <Text component="li" size="sm" key={entity.id}>
            {nameIn(entity, language)}
          </Text>
        ))}
      </ul>
      {!readOnly && (
        <Group gap="xs">
          {entities.length === 2 && count === 2 && (
            <Button variant="default" onClick={() => setConnecting(true)}>
              <T id="inspector.connect-pair" />
            </Button>
          )}
          {pair !== null && (
            <Button variant="default" onClick={() => setJoining(true)}>
              <T id="join.open" />
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={() => void remove()}>
            <T id="inspector.remove-several" />
          </Button>
        </Group>
      )}
      {joining && pair !== null && <JoinDialog pair={pair} onClose={() => setJoining(false)} />}
      {connecting && first !== undefined && second !== undefined && (
        <ConnectDialog from={first.id} to={second.id} onClose={() => setConnecting(false)} />
      )}
    </>
  )
}

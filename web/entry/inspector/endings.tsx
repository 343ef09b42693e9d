import type { ReactNode } from 'react'
import { Button, Group } from '@mantine/core'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import { useSetView } from '../../state/view.ts'
import { T, useT } from '../../words/say.tsx'
import { endEntity, endRelation, removeElement } from '../changes/ending.ts'
import { useSaidAct } from '../use-act.tsx'
import type { Make } from '../use-act.tsx'

/** Two ways to be done with something: it is over, or it never was. The first comes first. */
export const Endings = ({ element, name }: { element: Element; name: string }): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const setView = useSetView()
  const end: Make = (snapshot, { today }) => {
    const now = elementOf(snapshot, element.id)
    if (now === undefined) return []
    return isRelation(now) ? endRelation(now, today) : endEntity(now, today)
  }
  const remove: Make = (snapshot) => {
    const now = elementOf(snapshot, element.id)
    return now === undefined ? [] : removeElement(snapshot, now)
  }
  const isOver = ['until', 'archivedOn'].some((field) => element.fields[field] !== undefined)
  return (
    <Group gap="xs">
      {!isOver && (
        <Button variant="default" onClick={() => void act(end, t('inspector.ended', { name }))}>
          <T id="inspector.end" />
        </Button>
      )}
      <Button
        variant="subtle"
        color="gray"
        onClick={() =>
          void act(remove, t('inspector.removed', { name })).then(
            (done) => done && setView({ selected: [] }),
          )
        }
      >
        <T id="inspector.remove" />
      </Button>
    </Group>
  )
}

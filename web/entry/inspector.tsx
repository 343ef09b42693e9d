import type { ReactNode } from 'react'
import { Button, Stack } from '@mantine/core'
import { isRelation } from '../../graph/model/element.ts'
import type { Element } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import { usePast } from '../state/past.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { T } from '../words/say.tsx'
import { EntityForm } from './inspector/entity-form.tsx'
import classes from './inspector/inspector.module.css'
import { NothingSelected } from './inspector/nothing-selected.tsx'
import { PastForm } from './inspector/past-form.tsx'
import { RelationForm } from './inspector/relation-form.tsx'
import { SeveralSelected } from './inspector/several-selected.tsx'

/** Everything about what is selected, to read and to change; looking back, only to read. */
export const Inspector = ({ id }: { id?: Id | undefined }): ReactNode => {
  const snapshot = useSnapshot()
  const { selected } = useView()
  const isPast = usePast() !== null
  const several = selected.flatMap((each) => elementOf(snapshot, each) ?? [])
  const element = id === undefined ? several[0] : elementOf(snapshot, id)
  return (
    <Stack gap="md" className={classes['panel']}>
      {several.length > 1 ? (
        <SeveralSelected elements={several} readOnly={isPast} />
      ) : isPast && selected.length > 0 ? (
        <PastForm element={element} />
      ) : (
        <Form element={element} />
      )}
      {selected.length > 0 && <ToHistory />}
    </Stack>
  )
}

const Form = ({ element }: { element: Element | undefined }): ReactNode => {
  if (element === undefined) return <NothingSelected />
  return isRelation(element) ? (
    <RelationForm key={element.id} relation={element} />
  ) : (
    <EntityForm key={element.id} entity={element} />
  )
}

/** What was done to it, by whom and when. */
const ToHistory = (): ReactNode => {
  const setView = useSetView()
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      className={classes['toHistory'] ?? ''}
      onClick={() => setView({ panel: 'history', only: true })}
    >
      <T id="inspector.history" />
    </Button>
  )
}

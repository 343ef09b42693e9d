import type { ReactNode } from 'react'
import { Stack } from '@mantine/core'
import { isRelation } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useView } from '../state/view.ts'
import { EntityForm } from './inspector/entity-form.tsx'
import classes from './inspector/inspector.module.css'
import { NothingSelected } from './inspector/nothing-selected.tsx'
import { RelationForm } from './inspector/relation-form.tsx'
import { SeveralSelected } from './inspector/several-selected.tsx'

/** Everything about what is selected, to read and to change. */
export const Inspector = ({ id }: { id?: Id | undefined }): ReactNode => {
  const snapshot = useSnapshot()
  const { selected } = useView()
  const several = selected.flatMap((each) => elementOf(snapshot, each) ?? [])
  const element = id === undefined ? several[0] : elementOf(snapshot, id)
  return (
    <Stack gap="md" className={classes['panel']}>
      {several.length > 1 ? (
        <SeveralSelected elements={several} />
      ) : element === undefined ? (
        <NothingSelected />
      ) : isRelation(element) ? (
        <RelationForm key={element.id} relation={element} />
      ) : (
        <EntityForm key={element.id} entity={element} />
      )}
    </Stack>
  )
}

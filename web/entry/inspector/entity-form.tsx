import type { ReactNode } from 'react'
import { Group, Stack, Text, Title } from '@mantine/core'
import { fieldSpec, fieldsFor, kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { isActor } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { useLanguage } from '../../words/language.ts'
import type { ShortListName } from '../changes/lists.ts'
import { AskedNow } from './asked-now.tsx'
import { CopyText } from './copy-text.tsx'
import { Endings } from './endings.tsx'
import { capital } from '../../words/capital.ts'
import { FieldRow } from './field-row.tsx'
import { FlagsRow } from './flags-row.tsx'
import classes from './inspector.module.css'
import { LineList } from './line-list.tsx'
import { MoreFields } from './more-fields.tsx'
import { ShortListRow } from './short-list-row.tsx'

const actorLists: readonly ShortListName[] = ['themes', 'groups', 'places', 'offers', 'asks']

const listsOf = (entity: Entity): readonly ShortListName[] =>
  isActor(entity)
    ? actorLists
    : entity.kind === 'initiative'
      ? ['about', 'forGroups', 'heldAt']
      : entity.kind === 'need'
        ? ['needsAbout', 'needsFor']
        : []

const first: readonly string[] = ['name', 'text', 'subkind', 'sphere', 'phase', 'status']

/** What has a control of its own above the rest. */
const apart = new Set([...first, 'coverage', 'coverageDate', 'agreed', 'agreedOn', 'flags'])

/** Everything about an actor, an initiative, a team, a need or a value. */
export const EntityForm = ({ entity }: { entity: Entity }): ReactNode => {
  const language = useLanguage()
  const fields = Object.keys(fieldsFor(entity.kind, entity.fields['subkind']))
  const name = nameIn(entity, language)
  const flags = fieldSpec(entity.kind, 'flags')
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} className={classes['heading']}>
            {name}
          </Title>
          <Text className={classes['note']}>{capital(kindSpec(entity.kind).label[language])}</Text>
        </div>
        <CopyText entity={entity} />
      </Group>
      {isActor(entity) && <AskedNow actor={entity} />}
      <Stack gap="sm">
        {first
          .filter((field) => fields.includes(field))
          .map((field) => (
            <FieldRow key={field} element={entity} name={field} />
          ))}
        {listsOf(entity).map((list) => (
          <ShortListRow key={list} entity={entity} name={list} />
        ))}
      </Stack>
      <LineList entity={entity} />
      {flags !== undefined && <FlagsRow actor={entity} label={flags.label[language]} />}
      <MoreFields element={entity} fields={fields.filter((field) => !apart.has(field))} />
      {entity.kind !== 'map' && <Endings element={entity} name={name} />}
    </>
  )
}

import type { ReactNode } from 'react'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { fieldsOf, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Relation } from '../../../graph/model/element.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { beforeName } from '../../words/before-name.ts'
import { useLanguage } from '../../words/language.ts'
import { T } from '../../words/say.tsx'
import { mayTurn, turnAround } from '../changes/turn.ts'
import { useAct } from '../use-act.tsx'
import { Endings } from './endings.tsx'
import { FieldRow } from './field-row.tsx'
import classes from './inspector.module.css'
import { MoreFields } from './more-fields.tsx'
import { EnergyChoice } from './participation.tsx'

/** What everybody who writes a line down knows at once; the rest comes on demand. */
const rest = new Set(['confirmedByFrom', 'confirmedByTo', 'carriedBy', 'recordedOn', 'visibility'])

/** A line as a sentence, and all that is known of it. */
export const RelationForm = ({ relation }: { relation: Relation }): ReactNode => {
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const act = useAct()
  const spec = relationSpec(relation.type)
  const nameOfEnd = (id: Relation['from']): string => {
    const end = snapshot.entities.get(id)
    return end === undefined ? '' : nameIn(end, language)
  }
  const [from, to] = [nameOfEnd(relation.from), nameOfEnd(relation.to)]
  const sentence = `${from} ${beforeName(spec.label[language], to, language)}${to}`
  const fields = Object.keys(fieldsOf(relation.type)).filter((name) => name !== 'energy')
  const turn = async (): Promise<void> => {
    const changes = turnAround(relation)
    const [, made] = changes
    if ((await act(() => changes)) && made?.op === 'create')
      setView({ selected: [made.element.id] })
  }
  return (
    <>
      <div>
        <Title order={2} className={classes['heading']}>
          {sentence}
        </Title>
        <Text className={classes['note']}>{spec.help[language]}</Text>
      </div>
      <Group gap="xs">
        {[relation.from, relation.to].map((id) => (
          <Button
            key={id}
            variant="default"
            size="compact-sm"
            onClick={() => setView({ selected: [id] })}
          >
            {nameOfEnd(id)}
          </Button>
        ))}
        {mayTurn(snapshot, relation) && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void turn()}>
            <T id="inspector.turn" />
          </Button>
        )}
      </Group>
      {'energy' in fieldsOf(relation.type) && (
        <EnergyChoice relation={relation} name={nameOfEnd(relation.to)} />
      )}
      <Stack gap="sm">
        {fields
          .filter((name) => !rest.has(name))
          .map((name) => (
            <FieldRow key={name} element={relation} name={name} />
          ))}
      </Stack>
      <MoreFields element={relation} fields={fields.filter((name) => rest.has(name))} />
      <Endings element={relation} name={sentence} />
    </>
  )
}

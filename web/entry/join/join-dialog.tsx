import type { ReactNode } from 'react'
import { useState } from 'react'
import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core'
import type { Change } from '../../../graph/change/change.ts'
import { GraphError } from '../../../graph/errors.ts'
import { merge } from '../../../graph/change/merge.ts'
import { differingFields, joined } from '../../../graph/change/join.ts'
import type { NewValues } from '../../../graph/change/set-fields.ts'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Entity } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { sayError } from '../../../graph/words/say-error.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { sayValue } from '../../words/say-value.ts'
import { capital } from '../../words/capital.ts'
import { useSaidAct } from '../use-act.tsx'

type JoinDialogProps = {
  readonly pair: readonly [Entity, Entity]
  readonly onClose: () => void
}

type Side = 'first' | 'second'

/** What two that are the same become: name by name and field by field, before anything is done. */
export const JoinDialog = ({ pair, onClose }: JoinDialogProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const act = useSaidAct()
  const setView = useSetView()
  const [stays, setStays] = useState<Side>('first')
  const [chosen, setChosen] = useState<{ readonly [field: string]: Side }>({})
  const [kept, gone] = stays === 'first' ? pair : [pair[1], pair[0]]
  const fields = differingFields(kept, gone).filter((name) => name !== 'name')
  const values: NewValues = Object.fromEntries(
    fields
      .filter((name) => chosen[name] === 'second')
      .map((name) => [name, gone.fields[name] ?? null]),
  )
  const joining = joined(snapshot, kept, gone, values)
  const refusal = refusalOf(snapshot, joining.changes)
  const name = nameIn(kept, language)
  const find = (id: string) => elementOf(snapshot, id as Entity['id'])
  const saidOf = (entity: Entity, field: string): string =>
    sayValue(entity.kind, field, entity.fields[field] ?? null, { language, t, find })
  const submit = async (): Promise<void> => {
    onClose()
    const done = await act(
      (now) => joined(now, kept, gone, values).changes,
      t('join.done', { name }),
    )
    if (done) setView({ selected: [kept.id], panel: 'inspector' })
  }
  return (
    <Dialog title={t('join.title')} onClose={onClose}>
      <Stack>
        <Text size="sm">
          <T id="join.lead" />
        </Text>
        <Radio.Group
          label={t('join.which')}
          value={stays}
          onChange={(value) => {
            setStays(value === 'second' ? 'second' : 'first')
            setChosen({})
          }}
        >
          <Stack gap={6} mt={4}>
            <Radio value="first" label={nameIn(pair[0], language)} />
            <Radio value="second" label={nameIn(pair[1], language)} />
          </Stack>
        </Radio.Group>
        {fields.map((field) => (
          <Radio.Group
            key={`${stays} ${field}`}
            label={capital(fieldSpec(kept.kind, field)?.label[language] ?? field)}
            value={chosen[field] ?? 'first'}
            onChange={(value) =>
              setChosen({ ...chosen, [field]: value === 'second' ? 'second' : 'first' })
            }
          >
            <Stack gap={6} mt={4}>
              <Radio value="first" label={saidOf(kept, field)} />
              <Radio value="second" label={saidOf(gone, field)} />
            </Stack>
          </Radio.Group>
        ))}
        <Text size="sm" role="status">
          <T
            id="join.comes-to"
            values={{
              moved: joining.moved,
              doubled: joining.doubled,
              between: joining.between,
            }}
          />
        </Text>
        {refusal !== null && (
          <Alert color="red" role="alert">
            {sayError(refusal, language)}
          </Alert>
        )}
        <Group justify="end">
          <Button disabled={refusal !== null} onClick={() => void submit()}>
            <T id="join.do" />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** Why the rules would not take it: told before anybody tries. */
const refusalOf = (snapshot: Snapshot, changes: readonly Change[]): GraphError | null => {
  try {
    merge(snapshot, { changes, author: '' }, [])
    return null
  } catch (error) {
    if (error instanceof GraphError) return error
    throw error
  }
}

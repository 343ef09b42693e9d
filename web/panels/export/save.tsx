import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Button, Group, Text } from '@mantine/core'
import { exportAs } from '../../../graph/format/export.ts'
import type { ExportFormat } from '../../../graph/format/export.ts'
import { isActor } from '../../../graph/model/element.ts'
import { audiences } from '../../documents/audience.ts'
import type { Audience } from '../../documents/audience.ts'
import { download } from '../../documents/download.ts'
import { useAsOf } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useView } from '../../state/view.ts'
import { LabelledChoice } from '../../ui/labelled-choice.tsx'
import { useLanguage } from '../../words/language.ts'
import { toExport } from './exported.ts'
import { T, useT } from './room.ts'
import { useFileName } from './use-file-name.ts'

const scopes = ['whole', 'shown'] as const

type SaveProps = { readonly format: ExportFormat; readonly onDone: () => void }

/** A file of the map in one form: for whom, all of it or what is shown, and what was left out. */
export const Save = ({ format, onDone }: SaveProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const name = useFileName()
  const { filter, coordinator } = useView()
  const [audience, setAudience] = useState<Audience>('partners')
  const [scope, setScope] = useState<(typeof scopes)[number]>('whole')
  const {
    snapshot: told,
    persons,
    others,
  } = useMemo(
    () => toExport(snapshot, audience, scope === 'whole' ? null : { asOf, filter, coordinator }),
    [snapshot, audience, scope, asOf, filter, coordinator],
  )
  const actors = [...told.entities.values()].filter(isActor).length
  const save = async (): Promise<void> => {
    const { bytes, mediaType, extension } = await exportAs(format, told, language)
    download(new Blob([bytes], { type: mediaType }), `${name}.${extension}`)
    onDone()
  }
  return (
    <>
      <LabelledChoice
        label={t('share.for')}
        value={audience}
        options={audiences.map((value) => ({ value, label: t(`share.${value}`) }))}
        onChange={setAudience}
      />
      <LabelledChoice
        label={t('export.scope')}
        value={scope}
        options={scopes.map((value) => ({ value, label: t(`export.${value}`) }))}
        onChange={setScope}
      />
      <Text size="sm" role="status">
        <T id={`export.${audience}-lead`} />{' '}
        {persons + others > 0 && <T id="share.left-out" values={{ persons, others }} />}{' '}
        <T id="export.count" values={{ actors, relations: told.relations.size }} />
      </Text>
      <Group justify="flex-end">
        <Button onClick={() => void save()}>
          <T id="export.save" />
        </Button>
      </Group>
    </>
  )
}

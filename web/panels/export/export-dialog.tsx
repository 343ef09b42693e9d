import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Button, Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core'
import { exportAs, exportFormats, isExportFormat } from '../../../graph/format/export.ts'
import type { ExportFormat } from '../../../graph/format/export.ts'
import { isActor } from '../../../graph/model/element.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { audiences } from '../../documents/audience.ts'
import type { Audience } from '../../documents/audience.ts'
import { download, fileName } from '../../documents/download.ts'
import { useAsOf } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useView } from '../../state/view.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage } from '../../words/language.ts'
import { toExport } from './exported.ts'
import { T, WithWords, useT } from './room.ts'

/** The spreadsheet first: most people want that one. */
const forms: readonly ExportFormat[] = [
  'xlsx',
  ...exportFormats.filter((format) => format !== 'xlsx'),
]

/** Takes a map along in a file: in which form, for whom, all of it or what is shown. */
export const ExportDialog = (props: { readonly onClose: () => void }): ReactNode => (
  <WithWords>
    <Choices {...props} />
  </WithWords>
)

const Choices = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const { filter, coordinator } = useView()
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [audience, setAudience] = useState<Audience>('partners')
  const [scope, setScope] = useState<'whole' | 'shown'>('whole')
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
    const map = snapshot.entities.get(snapshot.id)
    const name = fileName(map === undefined ? snapshot.id : nameIn(map, language))
    download(new Blob([bytes], { type: mediaType }), `${name}.${extension}`)
    onClose()
  }
  return (
    <Dialog title={t('export.open')} onClose={onClose}>
      <Stack gap="md">
        <Radio.Group
          label={t('export.form')}
          value={format}
          onChange={(value) => {
            if (isExportFormat(value)) setFormat(value)
          }}
        >
          <Stack gap={6} mt={6}>
            {forms.map((value) => (
              <Radio key={value} value={value} label={t(`export.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <div>
          <Text fw={600} size="sm">
            <T id="share.for" />
          </Text>
          <SegmentedControl
            aria-label={t('share.for')}
            value={audience}
            onChange={(value) => setAudience(value === 'me' ? 'me' : 'partners')}
            data={audiences.map((value) => ({ value, label: t(`share.${value}`) }))}
          />
        </div>
        <div>
          <Text fw={600} size="sm">
            <T id="export.scope" />
          </Text>
          <SegmentedControl
            aria-label={t('export.scope')}
            value={scope}
            onChange={(value) => setScope(value === 'shown' ? 'shown' : 'whole')}
            data={(['whole', 'shown'] as const).map((value) => ({
              value,
              label: t(`export.${value}`),
            }))}
          />
        </div>
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
      </Stack>
    </Dialog>
  )
}

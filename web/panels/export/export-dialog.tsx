import type { ReactNode } from 'react'
import { useState } from 'react'
import { Radio, Stack } from '@mantine/core'
import { exportFormats, isExportFormat } from '../../../graph/format/export.ts'
import type { ExportFormat } from '../../../graph/format/export.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Give } from './give.tsx'
import { Save } from './save.tsx'
import { WithWords, useT } from './room.ts'

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
  const [form, setForm] = useState<ExportFormat | 'gift'>('xlsx')
  return (
    <Dialog title={t('export.open')} onClose={onClose}>
      <Stack gap="md">
        <Radio.Group
          label={t('export.form')}
          value={form}
          onChange={(value) => {
            if (value === 'gift' || isExportFormat(value)) setForm(value)
          }}
        >
          <Stack gap={6} mt={6}>
            {([...forms, 'gift'] as const).map((value) => (
              <Radio key={value} value={value} label={t(`export.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {form === 'gift' ? <Give onDone={onClose} /> : <Save format={form} onDone={onClose} />}
      </Stack>
    </Dialog>
  )
}

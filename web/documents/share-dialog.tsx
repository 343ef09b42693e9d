import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFileText, IconPhoto, IconPrinter, IconVectorTriangle } from '@tabler/icons-react'
import { Dialog } from '../ui/dialog.tsx'
import { LabelledChoice } from '../ui/labelled-choice.tsx'
import { T, useT } from '../words/say.tsx'
import { audiences } from './audience.ts'
import type { Audience } from './audience.ts'
import { download, fileName, pngBlob, svgBlob } from './download.ts'
import { MapPicture } from './map-picture.tsx'
import { papers } from './pages.ts'
import type { Paper } from './pages.ts'
import { PrintSheets } from './print-sheets.tsx'
import { useSavePage } from './use-save-page.ts'
import { usePictures } from './use-pictures.ts'

/** Takes what is looked at off the screen: as a file or on paper, for partners unless somebody chooses otherwise. */
export const ShareDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const t = useT()
  const [audience, setAudience] = useState<Audience>('partners')
  const [paper, setPaper] = useState<Paper>('A4')
  const [printed, setPrinted] = useState(0)
  const { shown, whole, pages } = usePictures(audience, paper)
  const { persons, others } = shown
  const isEmpty = shown.marks.actors.length === 0
  const savePage = useSavePage(audience, shown, whole)
  const save = async (format: 'png' | 'svg'): Promise<void> => {
    const { renderToStaticMarkup } = await import('react-dom/server')
    const svg = renderToStaticMarkup(<MapPicture {...whole} />)
    try {
      const blob = format === 'svg' ? svgBlob(svg) : await pngBlob(svg)
      download(blob, `${fileName(whole.title)}.${format}`)
    } catch {
      notifications.show({ color: 'red', message: t('share.failed') })
    }
  }
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <Stack gap="md">
        <div>
          <LabelledChoice
            label={t('share.for')}
            value={audience}
            options={audiences.map((value) => ({ value, label: t(`share.${value}`) }))}
            onChange={setAudience}
          />
          <Text size="sm" role="status">
            <T id={`share.${audience}-lead`} />{' '}
            {persons + others > 0 && <T id="share.left-out" values={{ persons, others }} />}{' '}
            {isEmpty && <T id="share.nobody" />}
          </Text>
        </div>
        <Group>
          <SegmentedControl
            aria-label={t('share.paper')}
            value={paper}
            onChange={(value) => setPaper(value === 'A3' ? 'A3' : 'A4')}
            data={[...papers]}
          />
          <Text size="sm" c="dimmed">
            <T id="share.pages" values={{ count: pages.length }} />
          </Text>
        </Group>
        <Group>
          <Button
            disabled={isEmpty}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => setPrinted(printed + 1)}
          >
            <T id="share.print" />
          </Button>
          <Button
            variant="default"
            disabled={isEmpty}
            leftSection={<IconPhoto size={16} aria-hidden />}
            onClick={() => void save('png')}
          >
            <T id="share.png" />
          </Button>
          <Button
            variant="default"
            disabled={isEmpty}
            leftSection={<IconVectorTriangle size={16} aria-hidden />}
            onClick={() => void save('svg')}
          >
            <T id="share.svg" />
          </Button>
          <Button
            variant="default"
            disabled={isEmpty}
            leftSection={<IconFileText size={16} aria-hidden />}
            onClick={() => void savePage()}
          >
            <T id="share.words" />
          </Button>
        </Group>
      </Stack>
      {printed > 0 && <PrintSheets pages={pages} paper={paper} times={printed} />}
    </Dialog>
  )
}

import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { IconBookmark, IconDownload, IconPhoto, IconUpload } from '@tabler/icons-react'
import { openShare } from '../documents/share.ts'
import { useView } from '../state/view.ts'
import { openSaveView } from '../views/saved/save-view.tsx'
import { T } from '../words/say.tsx'
import { useOpenGift } from './gift/use-open-gift.ts'
import { openExport } from './export/export.ts'
import classes from './files.module.css'
import { chooseFilesToImport } from './import/import-file.ts'

const quiet = { variant: 'subtle', color: 'gray', justify: 'start' } as const

/** A file into the map, the map into a file. */
export const Files = (): ReactNode => {
  const { view } = useView()
  const openGift = useOpenGift()
  return (
    <div className={classes['files']}>
      <Button
        {...quiet}
        leftSection={<IconUpload size={16} aria-hidden />}
        onClick={() => chooseFilesToImport(openGift)}
      >
        <T id="import.open" />
      </Button>
      <Button {...quiet} leftSection={<IconPhoto size={16} aria-hidden />} onClick={openShare}>
        <T id="share.open" />
      </Button>
      {view !== 'saved' && (
        <Button
          {...quiet}
          leftSection={<IconBookmark size={16} aria-hidden />}
          onClick={openSaveView}
        >
          <T id="saved.save" />
        </Button>
      )}
      <Button {...quiet} leftSection={<IconDownload size={16} aria-hidden />} onClick={openExport}>
        <T id="export.open" />
      </Button>
    </div>
  )
}

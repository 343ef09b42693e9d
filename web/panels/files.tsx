import type { ReactNode } from 'react'
import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconDownload, IconPhoto, IconUpload } from '@tabler/icons-react'
import { openShare } from '../documents/share.tsx'
import { useDocument } from '../state/use-document.tsx'
import { useView } from '../state/view.ts'
import { openSaveView } from '../views/saved/save-view.tsx'
import { T } from '../words/say.tsx'
import classes from './files.module.css'
import { chooseFiles } from './import/import-file.ts'

const quiet = { variant: 'subtle', color: 'gray', justify: 'start' } as const

/** A file into the map, the map into a file. */
export const Files = (): ReactNode => {
  const map = useDocument((state) => state.map)
  const { view } = useView()
  return (
    <div className={classes['files']}>
      <Button {...quiet} leftSection={<IconUpload size={16} aria-hidden />} onClick={chooseFiles}>
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
      <Menu position="right-end">
        <Menu.Target>
          <Button {...quiet} leftSection={<IconDownload size={16} aria-hidden />}>
            <T id="export.open" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['csv', 'json'] as const).map((format) => (
            <Menu.Item
              key={format}
              component="a"
              href={`/api/maps/${map}/export/${format}`}
              download
            >
              <T id={`export.${format}`} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

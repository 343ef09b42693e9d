import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Overlay, Text } from '@mantine/core'
import { T } from '../words/say.tsx'
import { takeFiles, useFilesToImport } from './import-file.ts'
import { ImportPreview } from './import-preview.tsx'
import classes from './import.module.css'

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true

/** Takes files that are dropped anywhere on the window and shows what is in them first. */
export const ImportDrop = (): ReactNode => {
  const files = useFilesToImport()
  const over = useFileDrag()
  return (
    <>
      {over && (
        <Overlay fixed className={classes['drop']} backgroundOpacity={0.6}>
          <Text className={classes['dropText']}>
            <T id="import.drop" />
          </Text>
        </Overlay>
      )}
      {files !== null && <ImportPreview files={files} />}
    </>
  )
}

/** Whether files hang over the window. */
const useFileDrag = (): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      void takeFiles([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}

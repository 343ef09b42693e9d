import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Overlay, Text } from '@mantine/core'
import { usePast } from '../state/past.ts'
import { T } from '../words/say.tsx'
import { takeFiles, useFilesToImport } from './import-file.ts'
import { ImportPreview } from './import-preview.tsx'
import classes from './import.module.css'

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true

/** Takes files that are dropped anywhere on the window and shows what is in them first. */
export const ImportDrop = (): ReactNode => {
  const files = useFilesToImport()
  const isPast = usePast() !== null
  const over = useFileDrag(!isPast)
  return (
    <>
      {over && (
        <Overlay fixed className={classes['drop']} backgroundOpacity={0.6}>
          <Text className={classes['dropText']}>
            <T id="import.drop" />
          </Text>
        </Overlay>
      )}
      {files !== null && !isPast && <ImportPreview files={files} />}
    </>
  )
}

/** Whether files hang over the window. Who looks back (`takes` is false) cannot read anything in. */
const useFileDrag = (takes: boolean): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(takes)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      if (takes) void takeFiles([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [takes])
  return over
}

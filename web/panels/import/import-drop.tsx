import type { ReactNode } from 'react'
import { Suspense, lazy, useEffect, useState } from 'react'
import { Overlay, Text } from '@mantine/core'
import { usePast } from '../../state/past.ts'
import { T, useT } from '../../words/say.tsx'
import { useOpenGift } from '../gift/use-open-gift.ts'
import { isTable, takeFiles, takeTable, useFilesToImport } from './import-file.ts'
import classes from './import.module.css'

const ImportDialog = lazy(async () => ({
  default: (await import('./import-dialog.tsx')).ImportDialog,
}))

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true

/** Takes files that are dropped anywhere on the window, and tables that are pasted, and shows what is in them first. */
export const ImportDrop = (): ReactNode => {
  const files = useFilesToImport()
  const isPast = usePast() !== null
  const over = useFileDrag(!isPast)
  usePastedTable(!isPast)
  return (
    <>
      {over && (
        <Overlay fixed className={classes['drop']} backgroundOpacity={0.6}>
          <Text className={classes['dropText']}>
            <T id="import.drop" />
          </Text>
        </Overlay>
      )}
      {files !== null && !isPast && (
        <Suspense fallback={null}>
          <ImportDialog files={files} />
        </Suspense>
      )}
    </>
  )
}

/** Whether files hang over the window. Who looks back (`takes` is false) cannot read anything in. */
const useFileDrag = (takes: boolean): boolean => {
  const openGift = useOpenGift()
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
      if (takes) void takeFiles([...(event.dataTransfer?.files ?? [])], openGift)
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [takes, openGift])
  return over
}

/** Who takes a paste itself: a field, and the table. */
const takers = 'input, textarea, [contenteditable], [role="grid"], [role="dialog"]'

const usePastedTable = (takes: boolean): void => {
  const t = useT()
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target } = event
      if (!takes || (target instanceof Element && target.closest(takers) !== null)) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isTable(text)) takeTable(text, t('import.pasted'))
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [takes, t])
}

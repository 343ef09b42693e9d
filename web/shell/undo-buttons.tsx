import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { Commit } from '../../graph/change/commit.ts'
import { actId } from '../../graph/change/history.ts'
import { usePast } from '../state/past.ts'
import { useDocument, useUndo } from '../state/use-document.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useSayActWithin } from '../words/say-act.ts'
import { useT } from '../words/say.tsx'

/** Undo and redo, with what they would take back or bring again in words. */
export const UndoButtons = (): ReactNode => {
  const t = useT()
  const { undo, redo, runUndo, runRedo } = useUndo()
  const isPast = usePast() !== null
  const undoes = useActWords(undo)
  // A redo takes an undo back: what comes again is what that undo took away.
  const target = useDocument(({ log }) =>
    redo === undefined
      ? undefined
      : log.find((commit) => actId(commit) === redo.undoes || commit.commitId === redo.undoes),
  )
  const redoes = useActWords(target)
  return (
    <>
      <IconButton
        label={t('shell.undo')}
        description={isPast ? t('past.why') : undoes}
        disabled={undo === undefined}
        onClick={runUndo}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </IconButton>
      <IconButton
        label={t('shell.redo')}
        description={isPast ? t('past.why') : redoes}
        disabled={redo === undefined}
        onClick={runRedo}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </IconButton>
    </>
  )
}

const useActWords = (commit: Commit | undefined): string | undefined => {
  const say = useSayActWithin()
  const log = useDocument((state) => state.log)
  return useMemo(
    () =>
      commit === undefined ? undefined : say(log.filter((each) => actId(each) === actId(commit))),
    [commit, log, say],
  )
}

import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { brokenSteps, lookAgainMs } from './broken-steps.ts'
import type { BrokenStep } from './broken-steps.ts'
import { useOpenDocument } from './use-document.tsx'

/** The steps of this map that were cut off. */
export const useBrokenSteps = (): readonly BrokenStep[] => {
  const { core } = useOpenDocument()
  const saved = useStore(core, (now) => now.saved)
  const queue = useStore(core, (now) => now.queue)
  const away = useStore(core, (now) => now.away)
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const wait = lookAgainMs({ saved }, Date.now())
    if (wait === undefined) return undefined
    const timer = setTimeout(() => setNowMs(Date.now()), wait)
    return () => clearTimeout(timer)
  }, [saved])
  return useMemo(() => brokenSteps({ saved, queue, away }, nowMs), [saved, queue, away, nowMs])
}

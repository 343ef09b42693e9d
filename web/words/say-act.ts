import { useCallback, useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Commit } from '../../graph/change/commit.ts'
import { useDocument } from '../state/use-document.tsx'
import { knownElements } from './known-elements.ts'
import { useLanguage } from './language.ts'
import { useT } from './say.tsx'
import { sayCommit } from './say-commit.ts'

/** Says what the commits of one act did, to stand within a sentence: *3 plaatsen verschoven*. */
export const useSayActWithin = (): ((commits: readonly Commit[]) => string) => {
  const t = useT()
  const intl = useIntl()
  const language = useLanguage()
  // As they are now, also for who looks back.
  const snapshot = useDocument((state) => state.snapshot)
  const log = useDocument((state) => state.log)
  const element = useMemo(() => knownElements(snapshot, log), [snapshot, log])
  return useCallback(
    (commits: readonly Commit[]) =>
      sayCommit(commits, {
        language,
        t,
        list: (items) => intl.formatList(items, { type: 'conjunction' }),
        element,
        log,
      }),
    [t, intl, language, element, log],
  )
}

/** The same as a sentence of its own, with a capital. */
export const useSayAct = (): ((commits: readonly Commit[]) => string) => {
  const within = useSayActWithin()
  return useCallback(
    (commits: readonly Commit[]) => {
      const said = within(commits)
      return said.slice(0, 1).toLocaleUpperCase() + said.slice(1)
    },
    [within],
  )
}

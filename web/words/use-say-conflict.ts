import { useCallback, useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Conflict } from '../../graph/change/merge.ts'
import { useDocument } from '../state/use-document.tsx'
import { knownElements } from './known-elements.ts'
import { useLanguage } from './language.ts'
import { useT } from './say.tsx'
import { sayConflict } from './say-conflict.ts'
import type { SaidConflict } from './say-conflict.ts'

/** Says a conflict on the map that is open. */
export const useSayConflict = (): ((conflict: Conflict) => SaidConflict) => {
  const t = useT()
  const intl = useIntl()
  const language = useLanguage()
  const snapshot = useDocument((state) => state.snapshot)
  const log = useDocument((state) => state.log)
  const element = useMemo(() => knownElements(snapshot, log), [snapshot, log])
  return useCallback(
    (conflict: Conflict) =>
      sayConflict(conflict, {
        language,
        t,
        list: (items) => intl.formatList(items, { type: 'conjunction' }),
        element,
      }),
    [t, intl, language, element],
  )
}

import { useCallback, useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useDocument } from '../state/use-document.tsx'
import { knownElements } from './known-elements.ts'
import { useLanguage } from './language.ts'
import { sayElement } from './say-element.ts'
import { useT } from './say.tsx'

/** Lists elements by their names; of many, the first few. */
export const useSayElements = (): ((ids: readonly string[]) => string) => {
  const t = useT()
  const intl = useIntl()
  const language = useLanguage()
  const snapshot = useDocument((state) => state.snapshot)
  const log = useDocument((state) => state.log)
  const find = useMemo(() => knownElements(snapshot, log), [snapshot, log])
  return useCallback(
    (ids: readonly string[]) => {
      const said = ids.slice(0, 3).map((id) => {
        const element = find(id)
        return element === undefined ? t('act.someone') : sayElement(element, find, language, t)
      })
      return intl.formatList(ids.length > 3 ? [...said, `+${ids.length - 3}`] : said)
    },
    [t, intl, language, find],
  )
}

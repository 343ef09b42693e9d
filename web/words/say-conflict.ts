import { useCallback, useMemo } from 'react'
import type { Conflict } from '../../graph/change/merge.ts'
import { fieldSpec } from '../../graph/model/catalogue/catalogue.ts'
import { isRelation } from '../../graph/model/element.ts'
import type { FieldValue } from '../../graph/model/value.ts'
import { useDocument } from '../state/use-document.tsx'
import { knownElements } from './known-elements.ts'
import { sayElement } from './say-element.ts'
import { useLanguage } from './language.ts'
import { useT } from './say.tsx'
import { sayValue } from './say-value.ts'

/** What a conflict is about and both of its versions, in the reader's words. */
export const useSayConflict = (): ((conflict: Conflict) => {
  readonly what: string
  readonly yours: string
  readonly theirs: string
}) => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useDocument((state) => state.snapshot)
  const log = useDocument((state) => state.log)
  const find = useMemo(() => knownElements(snapshot, log), [snapshot, log])
  return useCallback(
    ({ element: id, field, yours, theirs }: Conflict) => {
      const element = find(id)
      const name = element === undefined ? t('act.someone') : sayElement(element, find, language, t)
      if (field === undefined || element === undefined) {
        const said = (value: unknown): string => t(value === null ? 'value.removed' : 'value.kept')
        return { what: name, yours: said(yours), theirs: said(theirs) }
      }
      const of = isRelation(element) ? element.type : element.kind
      const label = fieldSpec(of, field)?.label[language] ?? field
      // The server answers with values of the field.
      const value = (held: unknown): string =>
        sayValue(of, field, held as FieldValue | null, { language, t, find })
      return {
        what: t('trouble.what', { what: name, field: label }),
        yours: value(yours),
        theirs: value(theirs),
      }
    },
    [t, language, find],
  )
}

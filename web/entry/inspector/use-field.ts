import { useState } from 'react'
import { GraphError } from '../../../graph/errors.ts'
import { sayError } from '../../../graph/words/say-error.ts'
import { checkedValue } from '../../../graph/model/check.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import { useLanguage } from '../../words/language.ts'
import { setFields } from '../changes/fields.ts'
import { useAct } from '../use-act.tsx'

/** One field of an element: how to save it, and why the last try was refused. */
export const useField = (
  element: Element,
  name: string,
): { readonly save: (value: unknown) => boolean; readonly error: string | null } => {
  const act = useAct()
  const language = useLanguage()
  const [error, setError] = useState<string | null>(null)
  const save = (value: unknown): boolean => {
    try {
      const to = checkedValue(isRelation(element) ? element.type : element.kind, name, value)
      setError(null)
      void act((snapshot) => {
        const now = elementOf(snapshot, element.id)
        return now === undefined ? [] : setFields(now, { [name]: to })
      })
      return true
    } catch (problem) {
      if (!(problem instanceof GraphError)) throw problem
      setError(sayError(problem, language))
      return false
    }
  }
  return { save, error }
}

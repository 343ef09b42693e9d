import { useRef, useState } from 'react'
import { GraphError } from '../../../graph/errors.ts'
import { sayError } from '../../../graph/words/say-error.ts'
import { checkedValue } from '../../../graph/model/check.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { Revision } from '../../../graph/model/ids.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import type { FieldValue } from '../../../graph/model/value.ts'
import { useOpenDocument } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { setField } from '../../../graph/change/set-fields.ts'
import { useAct } from '../use-act.tsx'

/** One field of an element: how to change it, and why the last try was refused. */
export type Field = {
  /** Somebody begins to type: what stands there now is what they change. */
  readonly begin: () => void
  /** They let it be after all. */
  readonly leave: () => void
  /** Whether the catalogue takes the value. */
  readonly save: (value: unknown) => boolean
  readonly error: string | null
}

type Seen = { readonly value: FieldValue | null; readonly revision: Revision }

/**
 * What somebody types replaces what they saw when they began, not what arrived from others since: that
 * makes two versions, for a person to choose from.
 */
export const useField = (element: Element, name: string): Field => {
  const act = useAct()
  const document = useOpenDocument()
  const language = useLanguage()
  const [error, setError] = useState<string | null>(null)
  const begun = useRef<Seen | null>(null)
  const look = (): Seen => ({
    value: elementOf(document.state.getState().snapshot, element.id)?.fields[name] ?? null,
    revision: document.core.getState().saved.snapshot.revision,
  })
  const leave = (): void => {
    begun.current = null
  }
  return {
    begin: () => {
      begun.current ??= look()
    },
    leave,
    save: (value) => {
      try {
        const to = checkedValue(isRelation(element) ? element.type : element.kind, name, value)
        setError(null)
        const { value: from, revision } = begun.current ?? look()
        leave()
        void act(() => setField(element.id, name, from, to), revision)
        return true
      } catch (problem) {
        if (!(problem instanceof GraphError)) throw problem
        setError(sayError(problem, language))
        return false
      }
    },
    error,
  }
}

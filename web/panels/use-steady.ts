import type { FocusEvent } from 'react'
import { useState } from 'react'
import type { Findings } from '../../graph/analysis/findings/finding.ts'
import { asFound, steady } from './steady.ts'
import type { Standing } from './steady.ts'

type Steady = {
  readonly shown: readonly Standing[]
  /** For the element around the list: it says when somebody points at it or has the focus in it. */
  readonly holding: {
    readonly onPointerEnter: () => void
    readonly onPointerLeave: () => void
    readonly onFocus: () => void
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void
  }
}

/** The cards in the order of the findings; as long as somebody is at the list, nothing moves in it. */
export const useSteady = (found: Findings | undefined): Steady => {
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const held = pointed || focused
  const [seen, setSeen] = useState({ found, held })
  const [shown, setShown] = useState(() => asFound(found?.findings ?? []))
  if (seen.found !== found || seen.held !== held) {
    setSeen({ found, held })
    const list = found?.findings ?? []
    const answered = new Set(found?.answered.map(({ finding }) => finding.id))
    setShown(held ? steady(shown, list, (id) => answered.has(id)) : asFound(list))
  }
  return {
    shown,
    holding: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      // From card to card the focus stays in the list.
      onBlur: ({ currentTarget, relatedTarget }) =>
        setFocused(currentTarget.contains(relatedTarget)),
    },
  }
}

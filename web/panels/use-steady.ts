import type { FocusEvent } from 'react'
import { useState } from 'react'
import type { Finding, Findings } from '../../graph/analysis/findings/finding.ts'
import { asFound, steady } from './steady.ts'
import type { Standing } from './steady.ts'

type Steady = {
  /** The cards in the order in which they stand. */
  readonly list: readonly Finding[]
  /** Those of them that hold no more. */
  readonly gone: ReadonlySet<string>
  /** For the element around the list: it says when somebody points at it or has the focus in it. */
  readonly holding: {
    readonly onPointerEnter: () => void
    readonly onPointerLeave: () => void
    readonly onFocus: () => void
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void
  }
}

/** What somebody who is at the list sees, and of which findings that was made. */
type Held = {
  readonly found: Findings | undefined
  readonly list: readonly Finding[]
  readonly gone: ReadonlySet<string>
  readonly standing: readonly Standing[]
}

const none: readonly Finding[] = []
const nobody: ReadonlySet<string> = new Set()

/** The cards in the order of the findings; as long as somebody is at the list, nothing moves in it. */
export const useSteady = (found: Findings | undefined): Steady => {
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const [held, setHeld] = useState<Held | null>(null)
  const isHeld = pointed || focused
  if (!isHeld && held !== null) setHeld(null)
  if (isHeld && held?.found !== found) setHeld(heldBy(held, found))
  return {
    list: isHeld ? (held?.list ?? none) : (found?.findings ?? none),
    gone: isHeld ? (held?.gone ?? nobody) : nobody,
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

const heldBy = (held: Held | null, found: Findings | undefined): Held => {
  const findings = found?.findings ?? none
  if (held === null) return { found, list: findings, gone: nobody, standing: asFound(findings) }
  const answered = new Set(found?.answered.map(({ finding }) => finding.id))
  const standing = steady(held.standing, findings, (id) => answered.has(id))
  return {
    found,
    standing,
    list: standing.map(({ finding }) => finding),
    gone: new Set(standing.filter((card) => card.gone).map(({ finding }) => finding.id)),
  }
}

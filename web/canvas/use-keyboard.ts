import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import type { Core } from 'cytoscape'
import { isId } from '../../graph/model/ids.ts'
import type { Id } from '../../graph/model/ids.ts'
import { useT } from '../words/say.tsx'
import { bringIntoView } from './camera.ts'
import type { FoldedMark } from './fold.ts'
import type { GhostMark } from './ghost-mark.ts'
import type { MapCanvasProps } from './map-canvas-props.ts'
import type { ActorMark } from './actor-mark.ts'
import type { Marks } from './marks.ts'
import { directionOf, nearest } from './nearest.ts'
import type { Direction } from './nearest.ts'

/** Whatever the arrows go to. */
type Mark = ActorMark | FoldedMark | GhostMark

type Keyboard = {
  /** The actor or ghost that has the focus. */
  readonly focused: string | null
  /** What a screen reader hears about it. */
  readonly heard: string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** The picture by keyboard: arrows to an actor, Enter chooses and then opens, space chooses more. */
export const useKeyboard = (
  props: Omit<MapCanvasProps, 'ghosts'> & {
    readonly core: Core | null
    readonly marks: Marks
    readonly ghosts: readonly GhostMark[]
  },
): Keyboard => {
  const { core, marks, ghosts, selected, onSelect, onOpen, onGhost, reducedMotion } = props
  const t = useT()
  const [at, setAt] = useState<string | null>(null)
  const [inside, setInside] = useState(false)
  const there = [...marks.actors, ...(marks.folded ?? []), ...ghosts]
  const focused = inside && there.some(({ id }) => id === at) ? at : null

  useEffect(() => {
    if (core === null) return
    core.nodes('.focused').removeClass('focused')
    if (focused === null) return
    const node = core.getElementById(focused).addClass('focused')
    bringIntoView(core, node, reducedMotion)
  }, [core, focused, reducedMotion])

  const step = (direction: Direction): void => setAt(nextTo(there, focused, direction) ?? at)
  const choose = (id: Id): void =>
    selected.length === 1 && selected[0] === id ? onOpen(id) : onSelect([id])
  const toggle = (id: Id): void =>
    onSelect(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])

  const openMark = (id: string): void => {
    const group = marks.folded?.find((each) => each.id === id)
    if (group === undefined) onGhost(id)
    else props.onUnfold(group.key)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directionOf(event.key)
    if (direction !== null) step(direction)
    else if (event.key === 'Escape') {
      onSelect([])
      // With nothing to let go of, the key is for who else hears it.
      if (selected.length === 0) return
    } else if (isId(focused) && event.key === 'Enter') choose(focused)
    else if (isId(focused) && event.key === ' ') toggle(focused)
    else if (focused !== null && event.key === 'Enter') openMark(focused)
    else return
    event.preventDefault()
  }
  return {
    focused,
    heard: heardOf(t, there, focused, selected),
    onKeyDown,
    onFocus: () => {
      setInside(true)
      if (at === null) setAt(selected[0] ?? nextTo(there, null, 'right'))
    },
    onBlur: () => setInside(false),
  }
}

const heardOf = (
  t: ReturnType<typeof useT>,
  there: readonly Mark[],
  focused: string | null,
  selected: readonly Id[],
): string => {
  const found = there.find(({ id }) => id === focused)
  if (found === undefined) return ''
  if ('ghost' in found) return t('canvas.ghost', { name: found.name })
  if ('key' in found) return t('canvas.folded', { name: found.name, count: found.count })
  const { id, name, lines } = found
  return t('canvas.focused', { name, lines, chosen: String(selected.includes(id)) })
}

const nextTo = (
  there: readonly Mark[],
  from: string | null,
  direction: Direction,
): string | null => {
  const placed = there.map(({ id, position: [x, y] }) => ({ id, x, y }))
  const start = placed.find(({ id }) => id === from)
  if (start !== undefined) return nearest(start, placed, direction)
  // Nobody has the focus yet: begin with the actor who has most lines.
  const busiest = there.reduce<ActorMark | FoldedMark | null>(
    (best, mark) => ('ghost' in mark || (best !== null && best.lines >= mark.lines) ? best : mark),
    null,
  )
  return busiest?.id ?? there[0]?.id ?? null
}

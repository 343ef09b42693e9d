import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import type { Core } from 'cytoscape'
import type { Id } from '../../graph/model/ids.ts'
import { useT } from '../words/say.tsx'
import { bringIntoView } from './camera.ts'
import type { MapCanvasProps } from './map-canvas-props.ts'
import type { Marks } from './marks.ts'
import { directionOf, nearest } from './nearest.ts'
import type { Direction } from './nearest.ts'

type Keyboard = {
  readonly focused: Id | null
  /** What a screen reader hears about the focused actor. */
  readonly heard: string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** The picture by keyboard: arrows to an actor, Enter chooses and then opens, space chooses more. */
export const useKeyboard = (
  props: MapCanvasProps & { readonly core: Core | null; readonly marks: Marks },
): Keyboard => {
  const { core, marks, selected, onSelect, onOpen, reducedMotion } = props
  const t = useT()
  const [at, setAt] = useState<Id | null>(null)
  const [inside, setInside] = useState(false)
  const focused = inside && marks.actors.some(({ id }) => id === at) ? at : null

  useEffect(() => {
    if (core === null) return
    core.nodes('.focused').removeClass('focused')
    if (focused === null) return
    const node = core.getElementById(focused).addClass('focused')
    bringIntoView(core, node, reducedMotion)
  }, [core, focused, reducedMotion])

  const step = (direction: Direction): void => setAt(nextTo(marks, focused, direction) ?? at)
  const choose = (id: Id): void =>
    selected.length === 1 && selected[0] === id ? onOpen(id) : onSelect([id])
  const toggle = (id: Id): void =>
    onSelect(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directionOf(event.key)
    if (direction !== null) step(direction)
    else if (event.key === 'Escape') {
      onSelect([])
      // With nothing to let go of, the key is for who else hears it.
      if (selected.length === 0) return
    } else if (focused !== null && event.key === 'Enter') choose(focused)
    else if (focused !== null && event.key === ' ') toggle(focused)
    else return
    event.preventDefault()
  }
  return {
    focused,
    heard: heardOf(t, marks, focused, selected),
    onKeyDown,
    onFocus: () => {
      setInside(true)
      if (at === null) setAt(selected[0] ?? nextTo(marks, null, 'right'))
    },
    onBlur: () => setInside(false),
  }
}

const heardOf = (
  t: ReturnType<typeof useT>,
  marks: Marks,
  focused: Id | null,
  selected: readonly Id[],
): string => {
  const actor = marks.actors.find(({ id }) => id === focused)
  if (actor === undefined) return ''
  const { id, name, lines } = actor
  return t('canvas.focused', { name, lines, chosen: String(selected.includes(id)) })
}

const nextTo = (marks: Marks, from: Id | null, direction: Direction): Id | null => {
  const placed = marks.actors.map(({ id, position: [x, y] }) => ({ id, x, y }))
  const start = placed.find(({ id }) => id === from)
  if (start !== undefined) return nearest(start, placed, direction)
  // Nobody has the focus yet: begin with the actor who has most lines.
  const first = marks.actors.reduce<Marks['actors'][number] | null>(
    (best, actor) => (best === null || actor.lines > best.lines ? actor : best),
    null,
  )
  return first?.id ?? null
}

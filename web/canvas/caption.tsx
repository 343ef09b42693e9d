import type { ReactNode } from 'react'
import type { Core } from 'cytoscape'
import type { ActorMark } from './actor-mark.ts'
import { CaptionBox } from './caption-box.tsx'
import type { Marks } from './marks.ts'
import type { CanvasTheme } from './theme.ts'

/** The full name of whoever is under the pointer or has the focus, where the picture does not show it. */
export const Caption = (props: {
  core: Core
  id: string | null
  marks: Marks
  theme: CanvasTheme
}): ReactNode => {
  const { core, id, marks, theme } = props
  const mark = marks.actors.find((actor) => actor.id === id)
  if (mark === undefined || isReadable(core, mark)) return null
  return (
    <CaptionBox core={core} id={mark.id} theme={theme}>
      {mark.name}
    </CaptionBox>
  )
}

const isReadable = (core: Core, { id, label, name }: ActorMark): boolean => {
  const node = core.getElementById(id)
  if (node.hasClass('quiet') || node.hasClass('faded') || node.hasClass('far')) return false
  return label.replaceAll('\n', ' ') === name
}

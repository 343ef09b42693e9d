import type { ReactNode } from 'react'
import type { Core } from 'cytoscape'
import { CaptionBox } from './caption-box.tsx'
import type { CanvasTheme } from './theme.ts'

/** Somebody on the picture, with the name as it is drawn and in full. */
type Named = { readonly id: string; readonly name: string; readonly label: string }

/** The full name of whoever is under the pointer or has the focus, where the picture does not show it. */
export const Caption = (props: {
  core: Core
  id: string | null
  marks: readonly Named[]
  theme: CanvasTheme
}): ReactNode => {
  const { core, id, marks, theme } = props
  const mark = marks.find((each) => each.id === id)
  if (mark === undefined || isReadable(core, mark)) return null
  return (
    <CaptionBox core={core} id={mark.id} theme={theme}>
      {mark.name}
    </CaptionBox>
  )
}

const isReadable = (core: Core, { id, label, name }: Named): boolean => {
  const node = core.getElementById(id)
  if (node.hasClass('quiet') || node.hasClass('faded') || node.hasClass('far')) return false
  return label.replaceAll('\n', ' ') === name
}

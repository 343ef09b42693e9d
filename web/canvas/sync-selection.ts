import type { Core } from 'cytoscape'
import type { Id } from '../../graph/model/ids.ts'

/** Makes the picture's selection what the screens have selected. */
export const syncSelection = (core: Core, selected: readonly Id[]): void => {
  core.batch(() => {
    const wanted = new Set<string>(selected)
    core
      .$(':selected')
      .filter((element) => !wanted.has(element.id()))
      .unselect()
    for (const id of wanted) core.getElementById(id).select()
  })
}

/** The part of a selection that is on the picture: other kinds can be selected elsewhere. */
export const onPicture = (core: Core, selected: readonly Id[]): readonly Id[] =>
  selected.filter((id) => core.getElementById(id).nonempty())

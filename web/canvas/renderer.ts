import type { Core } from 'cytoscape'

/** What of an element Cytoscape keeps of its own: where it is, and along which points a line was drawn last. */
export type Drawn = {
  isNode(): boolean
  readonly _private: {
    readonly position: { readonly x: number; readonly y: number }
    readonly rscratch: { readonly allpts?: readonly number[] }
  }
}

/** As much of Cytoscape's renderer as is used here. It has no types: what is said of it holds for the one version in use. */
export type Renderer = {
  getCachedZSortedEles: (afresh?: boolean) => Drawn[] & { interactive: Drawn[] }
  findNearestElements: (x: number, y: number, interactive: boolean, touch: boolean) => Drawn[]
  /** Tells it that something happened, upon which it draws everything anew. */
  notify: (event: string, elements: unknown) => void
  readonly hoverData: { readonly draggingEles?: boolean }
}

export const rendererOf = (core: Core): Renderer =>
  (core as unknown as { renderer: () => Renderer }).renderer()

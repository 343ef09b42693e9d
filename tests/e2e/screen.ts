import type { Page } from 'playwright-core'

/** A screen that somebody can be on: where it is, and what brings it up. */
export type Screen = {
  readonly name: string
  readonly path: string
  readonly open: (page: Page) => Promise<void>
  /** The part that is its own; absent: all of it. What stands beside it is tried once, on the map. */
  readonly within?: 'main' | 'aside'
}

export const demo = '/map/VLH'

export const heading = (page: Page): Promise<void> => page.getByRole('heading').first().waitFor()

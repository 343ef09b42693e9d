import type { Page } from 'playwright-core'

type MapBody = {
  readonly id: string
  readonly revision: number
  readonly entities: readonly {
    readonly id: string
    readonly kind: string
    readonly fields: { readonly [name: string]: unknown }
    readonly x?: number
    readonly y?: number
  }[]
  readonly relations: readonly {
    readonly type: string
    readonly from: string
    readonly to: string
    readonly fields: { readonly [name: string]: unknown }
  }[]
}

/** The map that a page is on, as the server keeps it. */
export const mapOf = async (page: Page): Promise<MapBody> => {
  const { origin, pathname } = new URL(page.url())
  const answer = await page.request.get(`${origin}/api${pathname.replace('/map/', '/maps/')}`)
  return (await answer.json()) as MapBody
}

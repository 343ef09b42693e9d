import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startVonk } from '../running-vonk.ts'
import type { RunningVonk } from '../running-vonk.ts'
import { openSide } from './side.ts'
import type { Side } from './side.ts'
import { StoredMap } from './store.ts'

export type Sides = { readonly vonk: RunningVonk; readonly west: Side; readonly east: Side }

/** A Vonk and two browsers, each with a wire of its own, for the tests of a file. */
export const withSides = (): (() => Sides) => {
  const open: { sides?: Sides } = {}
  beforeAll(async () => {
    const vonk = await startVonk()
    open.sides = { vonk, west: await openSide(vonk), east: await openSide(vonk) }
  })
  afterAll(async () => {
    await open.sides?.west.close()
    await open.sides?.east.close()
    await open.sides?.vonk.stop()
  })
  return () => {
    if (open.sides === undefined) throw new Error('asked for before the tests began')
    return open.sides
  }
}

/** A new map, and how to look at what Vonk keeps of it. */
export const newMap = async (
  { vonk }: Sides,
  keeper: BrowserContext,
  map: string,
): Promise<{ store: StoredMap; address: string }> => {
  await keeper.request.post(`${vonk.origin}/api/maps`, {
    data: { id: map, name: 'De Linde', languages: ['nl'] },
    headers: { origin: vonk.origin },
  })
  const store = new StoredMap(keeper.request, `${vonk.origin}/api/maps/${map}`)
  return { store, address: `${vonk.origin}/map/${map}?view=words&panel=inspector` }
}

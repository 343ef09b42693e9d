import type { BrowserContext } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import type { Change } from '../../graph/change/change.ts'
import { asId } from '../../graph/model/ids.ts'
import { MapWindow } from './partition/map-window.ts'
import { newMap, withSides } from './partition/sides.ts'
import type { Side } from './partition/side.ts'
import type { StoredMap } from './partition/store.ts'

const sides = withSides()
const contexts: BrowserContext[] = []

afterEach(async () => {
  for (const { wire } of [sides().west, sides().east]) wire.set(undefined)
  for (const context of contexts.splice(0)) await context.close()
})

const association = (id: string, name: string): Change => ({
  op: 'create',
  element: { id: asId(id), kind: 'association', fields: { name }, x: 0, y: 0 },
})

/** Mia in the west and Jo in the east, both at a map with a choir. */
const meeting = async (
  map: string,
  language: 'nl' | 'fr' = 'nl',
): Promise<{ mia: MapWindow; jo: MapWindow; store: StoredMap; anew: () => Promise<MapWindow> }> => {
  const person = async (side: Side, name: string): Promise<BrowserContext> => {
    const context = await side.person(name, { language })
    contexts.push(context)
    return context
  }
  const [west, east] = [await person(sides().west, 'Mia'), await person(sides().east, 'Jo')]
  const { store, address } = await newMap(sides(), east, map)
  await store.commit([association('koor', 'Koor'), association('kaart', 'Kaartclub')])
  const opened = async (who: string, context: BrowserContext): Promise<MapWindow> => {
    const window = new MapWindow(who, context, address)
    await window.open()
    return window
  }
  return {
    mia: await opened('Mia', west),
    jo: await opened('Jo', east),
    store,
    anew: () => opened('Mia', west),
  }
}

const cutOff = ({ wire }: Side): void => {
  wire.set({ type: 'refuse' })
  wire.cut()
}

it('what is not saved yet is listed in Dutch', async () => {
  const { mia } = await meeting('lijst')
  cutOff(sides().west)
  await mia.rename('Koor', 'Zangkoor')
  await mia.remove('Kaartclub')
  await expect
    .poll(() => mia.unsaved())
    .toEqual(['‘Zangkoor’: naam aangepast', '‘Kaartclub’ verwijderd'])
  expect(await mia.saving()).toBe('Nog niet bewaard: 2 wijzigingen')
})

it('and in French', async () => {
  const { mia } = await meeting('liste', 'fr')
  cutOff(sides().west)
  const { page } = mia
  await page.getByRole('main').getByRole('button', { name: 'Koor', exact: true }).click()
  const name = page.getByRole('complementary').getByRole('textbox', { name: 'Nom', exact: true })
  await name.fill('Chorale')
  await name.press('Enter')
  const list = page.getByRole('list', { name: 'Ce qui n’est pas encore enregistré' })
  await expect
    .poll(() => list.getByRole('listitem').allTextContents())
    .toEqual(['«\u202fChorale\u202f»\u202f: nom modifié'])
  const status = page.getByRole('banner').getByRole('status')
  expect(await status.allTextContents()).toContain('Pas encore enregistré\u202f: 1 modification')
})

it('who was typing when another version arrived is asked which of the two stays', async () => {
  const { mia, jo } = await meeting('typen')
  await mia.begin('Koor', 'Zangkoor')
  await jo.rename('Koor', 'Kerkkoor')
  await expect.poll(() => mia.text()).toContain('Kerkkoor')
  await mia.finish()
  await expect
    .poll(() => mia.versions())
    .toEqual([
      {
        what: '‘Zangkoor’: naam',
        mine: 'Die van jou: Zangkoor',
        theirs: expect.stringMatching(/^Die van de ander: Kerkkoor \(Jo, \d\d:\d\d\)$/u),
      },
    ])
})

it('who was typing in what another removes is asked too', async () => {
  const { mia, jo } = await meeting('weg')
  await mia.begin('Koor', 'Zangkoor')
  await jo.remove('Koor')
  await expect
    .poll(() => mia.versions())
    .toMatchObject([{ what: '‘Koor’', mine: 'Die van jou: behouden, met naam: Zangkoor' }])
  await mia.choose('mine')
  await expect.poll(() => jo.text()).toContain('Zangkoor')
})

it('a new window follows at once while an older one still waits on a dead line', async () => {
  const { mia, jo, anew } = await meeting('dode-lijn')
  sides().west.wire.set({ type: 'blackhole' })
  sides().west.wire.cut()
  await mia.rename('Koor', 'Zangkoor')
  await expect.poll(() => sides().west.wire.open).toBeGreaterThan(1)
  sides().west.wire.set(undefined)
  const other = await anew()
  await jo.rename('Kaartclub', 'Whistclub')
  await expect.poll(() => other.text(), { timeout: 3000 }).toContain('Whistclub')
})

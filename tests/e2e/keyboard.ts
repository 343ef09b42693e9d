import type { Page } from 'playwright-core'

/** Somebody who only has a keyboard. Counts the keys that were pressed. */
export type Typist = {
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Tabs on until something with this name has the focus. */
  tabTo(name: string | RegExp): Promise<void>
  keys(): number
}

/** No screen has as many stops as this. */
const mostStops = 80

export const typistOn = (page: Page): Typist => {
  let keys = 0
  const press = async (key: string): Promise<void> => {
    keys += 1
    await page.keyboard.press(key)
  }
  return {
    press,
    type: async (text) => {
      keys += [...text].length
      await page.keyboard.type(text)
    },
    tabTo: async (name) => {
      for (let stop = 0; stop < mostStops; stop += 1) {
        const focused = await focusedName(page)
        if (name instanceof RegExp ? name.test(focused) : focused === name) return
        await press('Tab')
      }
      throw new Error(`nothing called ‘${String(name)}’ within ${mostStops} stops`)
    },
    keys: () => keys,
  }
}

/** What a screen reader would say first about what has the focus. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const label =
      element?.getAttribute('aria-label') ?? labels[0]?.textContent ?? element?.textContent ?? ''
    return label.trim()
  })

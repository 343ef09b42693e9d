import type { Page } from 'playwright-core'

/** In the middle of the picture, on both pages. */
const at = { x: 556, y: 360 }
const edge = { x: 216, y: 112 }

export type Frames = { readonly fps: number; readonly p95Ms: number }

/** Frames that the page drew while somebody did something; what moved nothing is no measurement. */
export const framesWhile = async (
  page: Page,
  viewOf: (page: Page) => Promise<string>,
  act: () => Promise<void>,
): Promise<Frames> => {
  await page.waitForTimeout(1_500)
  const before = await viewOf(page)
  await page.evaluate(() => {
    const frames: number[] = []
    let going = true
    const frame = (now: number): void => {
      frames.push(now)
      if (going) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(globalThis, {
      vonkFrames: () => {
        going = false
        return frames
      },
    })
  })
  await act()
  const frames: number[] = await page.evaluate(() =>
    (globalThis as unknown as { vonkFrames: () => number[] }).vonkFrames(),
  )
  for (let wait = 0; (await viewOf(page)) === before; wait += 1) {
    if (wait > 40) throw new Error('nothing moved: this is no measurement')
    await page.waitForTimeout(500)
  }
  const gaps = frames.slice(1).map((now, nth) => now - (frames[nth] ?? now))
  const whole = (frames.at(-1) ?? 0) - (frames[0] ?? 0)
  const p95Ms = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)] ?? Number.NaN
  return { fps: (gaps.length / whole) * 1000, p95Ms }
}

/** Closer and away again; `restMs` after each turn, or as fast as the page takes it. */
export const turnTheWheel = async (page: Page, restMs: number): Promise<void> => {
  await page.mouse.move(at.x, at.y)
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, turn < 20 ? -60 : 60)
    if (restMs > 0) await page.waitForTimeout(restMs)
  }
  // Further away than it began: at the edge there is room to take hold of the picture, and of nobody.
  await page.mouse.wheel(0, 240)
}

/** Takes hold of the picture, of nobody, and drags it. */
export const dragAlong = async (page: Page): Promise<void> => {
  await page.mouse.move(edge.x, edge.y)
  await page.mouse.down()
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(edge.x + step * 5, edge.y + step * 2)
    await page.waitForTimeout(25)
  }
  await page.mouse.up()
}

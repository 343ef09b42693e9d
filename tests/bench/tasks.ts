import type { Page } from 'playwright-core'

type Traced = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** In µs. */
  readonly ts: number
  readonly dur?: number
}

/** In ms, around one moment: the task in which it came, and the longest of those after it. */
export type Around = { readonly own: number; readonly after: number }

/**
 * Watches the page from outside: whoever asks it how busy it is, is work for it as well, and so is a mark: the
 * page leaves one once all is over, and in its name says how many ms ago it began, as in `mark 512.5`. Of each it
 * tells the tasks from then on. Nothing that a person does has to wait longer than one task.
 */
export const tasksAround = async (
  page: Page,
  mark: string,
  withinMs: number,
): Promise<() => Promise<readonly Around[]>> => {
  const session = await page.context().newCDPSession(page)
  const events: Traced[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])))
  const categories = 'toplevel,blink.user_timing'
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    await session.detach()
    return events
      .filter(({ name }) => name.startsWith(`${mark} `))
      .map((left) => {
        const ago = Number(left.name.slice(mark.length)) * 1000
        return around({ ...left, ts: left.ts - ago }, events, withinMs)
      })
  }
}

const around = (left: Traced, events: readonly Traced[], withinMs: number): Around => {
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name.endsWith('RunTask') &&
      pid === left.pid &&
      tid === left.tid &&
      ts + dur > left.ts &&
      ts < left.ts + withinMs * 1000,
  )
  const longest = (some: readonly Traced[]): number =>
    Math.max(0, ...some.map(({ dur = 0 }) => dur)) / 1000
  return {
    own: longest(tasks.filter(({ ts }) => ts <= left.ts)),
    after: longest(tasks.filter(({ ts }) => ts > left.ts)),
  }
}

import { parse } from 'node:path'
import { GraphError } from '../graph/errors.ts'
import { asMapId } from '../graph/model/ids.ts'
import type { Settings } from '../api/env.ts'
import { argumentsOf } from './arguments.ts'
import { filesAt } from './files.ts'
import type { Io } from './io.ts'
import { loadMap } from './load-file.ts'
import type { Loaded, LoadTarget } from './load-target.ts'
import { openedStore } from './opened-store.ts'
import { readMap } from './read-map.ts'
import { readRunning, runningFile } from './running.ts'
import { runningTarget } from './running-target.ts'
import { storeTarget } from './store-target.ts'

export const usage = 'vonk load FILE [--name NAME] [--id ID] [--store URL]'

/**
 * Loads a file as a map and says what it holds, on the last line. Beside a Vonk that runs it goes
 * through that one.
 *
 * @throws bad-usage, bad-setting, bad-file, file-too-large, map-exists, what the file is refused for and
 *   what the store throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const options = { name: { type: 'string' }, id: { type: 'string' } } as const
  const given = argumentsOf(args, io.env, { usage, options, words: [1, 1] })
  const [path = ''] = given.words
  const id = given.text('id')
  const wanted = await readMap(await filesAt(path, '.csv'), {
    name: parse(path).name,
    mapName: given.text('name'),
    mapId: id === undefined ? undefined : asMapId(id),
  })
  const loaded = await withTarget(given.settings, async (target) => loadMap(target, wanted))
  io.out(JSON.stringify(loaded))
  return 0
}

const withTarget = async (
  settings: Settings,
  work: (target: LoadTarget) => Promise<Loaded>,
): Promise<Loaded> => {
  try {
    const store = await openedStore(settings)
    try {
      return await work(storeTarget(store))
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'store-in-use') throw error
    const running = readRunning(runningFile(settings))
    if (running === undefined) throw error
    return work(runningTarget(running))
  }
}

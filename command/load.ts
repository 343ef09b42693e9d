import { parse } from 'node:path'
import { GraphError } from '../graph/errors.ts'
import { commandLimits } from '../graph/format/reading/limits.ts'
import { readFiles } from '../graph/format/reading/read-file.ts'
import { rowStatuses } from '../graph/format/review/review-row.ts'
import { asMapId } from '../graph/model/ids.ts'
import type { Settings } from '../api/env.ts'
import { argumentsOf } from './arguments.ts'
import { filesAt } from './files.ts'
import type { GivenFile } from './files.ts'
import type { Io } from './io.ts'
import { loadMap } from './load-file.ts'
import type { Loaded, LoadTarget } from './load-target.ts'
import { openedStore } from './opened-store.ts'
import { readMap } from './read-map.ts'
import { readRunning, runningFile } from './running.ts'
import { runningTarget } from './running-target.ts'
import { mapOfSheets } from './sheets-map.ts'
import { storeTarget } from './store-target.ts'

export const usage = 'vonk load FILE [--name NAME] [--id ID] [--dry-run] [--store URL]'

/**
 * Loads a file as a map and says what it holds, on the last line. Beside a Vonk that runs it goes
 * through that one. `--dry-run`: writes nothing and says of each row of its sheets what would become of it, a line of
 * JSON each, and of each word that no vocabulary has what it most likely means.
 *
 * @throws bad-usage, bad-setting, bad-file, file-too-large, map-exists, what the file is refused for and
 *   what the store throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const options = {
    name: { type: 'string' },
    id: { type: 'string' },
    'dry-run': { type: 'boolean' },
  } as const
  const given = argumentsOf(args, io.env, { usage, options, words: [1, 1] })
  const [path = ''] = given.words
  const id = given.text('id')
  const files = await filesAt(path, '.csv')
  if (given.flag('dry-run')) return tell(files, given.text('name') ?? parse(path).name, io)
  const wanted = await readMap(files, {
    name: parse(path).name,
    mapName: given.text('name'),
    mapId: id === undefined ? undefined : asMapId(id),
  })
  const loaded = await withTarget(given.settings, async (target) => loadMap(target, wanted))
  io.out(JSON.stringify(loaded))
  return 0
}

/** What would become of each row, and how many of each. Of a file that holds a whole map: what that is. */
const tell = async (files: readonly GivenFile[], name: string, io: Io): Promise<number> => {
  const contents = await readFiles(files, commandLimits)
  if (contents.type === 'map') {
    const { id, entities, relations } = await readMap(files, { name })
    io.out(JSON.stringify({ map: id, entities: entities.size, relations: relations.size }))
    return 0
  }
  const { map, review } = await mapOfSheets(contents.sheets, name)
  for (const row of review.rows) io.out(JSON.stringify(row))
  for (const unknown of review.unknownWords) io.out(JSON.stringify({ unknown }))
  const counts = Object.fromEntries(
    rowStatuses.map((status) => [
      status,
      review.rows.filter((row) => row.status === status).length,
    ]),
  )
  io.out(JSON.stringify({ map: map.id, ...counts, personColumns: review.personColumns }))
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

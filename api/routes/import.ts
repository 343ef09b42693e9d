import { previewCsv } from '../../graph/format/csv/preview.ts'
import type { Preview } from '../../graph/format/csv/preview.ts'
import { previewMap } from '../../graph/format/json-preview.ts'
import { readJson } from '../../graph/format/json.ts'
import { isNeighbourhoodFile, readNeighbourhood } from '../../graph/format/neighbourhood.ts'
import { GraphError } from '../../graph/errors.ts'
import { asMapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { importBody, importPreview, mapParams } from '../contract.ts'
import type { App, House } from '../house.ts'
import { parseJson } from '../security/strict-json.ts'
import { problems } from './problems.ts'
import { untyped } from './untyped.ts'

const bodyLimit = 20 * 1024 * 1024

type TextFile = { readonly name: string; readonly text: string }

/** What files would add to a map. Nothing is written: whoever asked commits the changes. */
export const importRoutes = (app: App, { rooms }: House): void => {
  app.post(
    '/api/maps/:map/import',
    {
      bodyLimit,
      schema: {
        summary: 'What files would add to a map; nothing is written',
        params: mapParams,
        body: importBody,
        response: { 200: importPreview, ...problems },
      },
    },
    async (request, reply) => {
      const { snapshot } = await rooms.of(asMapId(request.params.map)).head()
      return untyped(reply).send(await preview(snapshot, request.body.files))
    },
  )
}

/** @throws unknown-format and what the readers throw */
const preview = async (present: Snapshot, files: readonly TextFile[]): Promise<Preview> => {
  const [first] = files
  const formats = new Set(
    files.map(({ name }) => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''),
  )
  if (formats.size === 1 && formats.has('csv')) return previewCsv(present, files)
  if (first === undefined || files.length > 1 || !formats.has('json'))
    throw new GraphError('unknown-format', { format: [...formats].join(', ').slice(0, 80) })
  const value = parseJson(Buffer.from(first.text))
  return previewMap(
    present,
    isNeighbourhoodFile(value) ? await readNeighbourhood(value) : readJson(value),
  )
}

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

/**
 * What files would add to a map. Nothing is written: whoever asked commits the changes. Texts are lists with Vonk's own
 * columns or a whole map; files of any make come as base64.
 */
export const importRoutes = (app: App, { rooms, reviewFiles }: House): void => {
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
      const { files } = request.body
      const texts = files.filter((file) => 'text' in file)
      if (texts.length === files.length) return untyped(reply).send(await preview(snapshot, texts))
      const bytes = files.map((file) => ({
        name: file.name,
        bytes: new Uint8Array(
          'text' in file ? Buffer.from(file.text) : Buffer.from(file.base64, 'base64'),
        ),
      }))
      return untyped(reply).send(await reviewFiles(snapshot, bytes))
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

import { z } from 'zod'
import { GraphError } from '../errors.ts'
import { wireEntity, wireRelation } from '../change/wire.ts'
import { canonicalJson } from '../model/canonical.ts'
import { asMapId } from '../model/ids.ts'
import { toBody } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { at } from './fault.ts'
import { Gathering } from './gathering.ts'
import { shaped } from './text-file.ts'

/** The newest form of this file that Vonk writes and reads. */
const newest = 1

const envelope = z.object({
  format: z.number().default(newest),
  id: z.string(),
  entities: z.array(wireEntity),
  relations: z.array(wireRelation),
})

/**
 * The present state of a map in canonical order, an element a line: fields and positions, no log, no
 * revision, no times. Equal states give equal text, on every store and every machine.
 */
export const exportJson = (snapshot: Snapshot): string => {
  const { id, entities, relations } = toBody(snapshot)
  const lines = (elements: readonly Parameters<typeof canonicalJson>[0][]): string =>
    elements.length === 0 ? '[]' : `[\n${elements.map(canonicalJson).join(',\n')}\n]`
  return `{"format":${newest},"id":${JSON.stringify(id)},"entities":${lines(entities)},"relations":${lines(relations)}}\n`
}

/**
 * The map that `exportJson` wrote, or that the API answers with.
 *
 * @throws bad-file, newer-format, duplicate-id, unknown-end, sensitive-membership, map-entity and what
 *   the catalogue refuses, with the place in `at`
 */
export const readJson = (value: unknown): Snapshot => {
  const file = shaped(envelope, value)
  if (file.format > newest) throw new GraphError('newer-format', { format: file.format, newest })
  const gathering = new Gathering()
  for (const [index, entity] of file.entities.entries())
    gathering.entity(`entities[${index}]`, entity)
  for (const [index, relation] of file.relations.entries())
    gathering.relation(`relations[${index}]`, relation)
  return gathering.finish(at('id', () => asMapId(file.id)))
}

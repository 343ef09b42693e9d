import { merge } from '../../change/merge.ts'
import type { Change } from '../../change/change.ts'
import { GraphError } from '../../errors.ts'
import type { RelationType } from '../../model/catalogue/names.ts'
import { checkedEntity } from '../../model/check.ts'
import type { Entity } from '../../model/element.ts'
import { asId } from '../../model/ids.ts'
import { listKeys } from '../../model/catalogue/vocabulary.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { freeId } from '../csv/entity-row.ts'
import { keyOfLabel } from '../csv/labels.ts'
import { movesTogether } from '../csv/preview.ts'
import { inLoadOrder } from '../load-changes.ts'
import { mappedRows } from '../mapping/mapped-rows.ts'
import type { ActorRow } from '../mapping/mapped-rows.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { unknownWords } from '../mapping/unknown-words.ts'
import type { UnknownWord } from '../mapping/unknown-words.ts'
import type { Sheet } from '../reading/sheet.ts'
import { reviewActor } from './review-actor.ts'
import { reviewRelation } from './review-relation.ts'
import { Reviewing } from './reviewing.ts'
import type { Choices, LeftOut, ReviewRow } from './review-row.ts'

/** What a file would do to a map, row by row; nothing is done yet. The changes can be cut into commits anywhere. */
export type Review = {
  readonly rows: readonly ReviewRow[]
  readonly changes: readonly Change[]
  /** How many columns with data of persons stay out. */
  readonly personColumns: number
  /** Words that no vocabulary has: a person may say what they mean. */
  readonly unknownWords: readonly UnknownWord[]
}

export type Asked = {
  readonly sheets: readonly Sheet[]
  readonly mapping: Mapping
  readonly choices: Choices
  /** The map as it was when the file was taken out of it, if that is known. */
  readonly base?: Snapshot
  /** Told now and then which part of the rows is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/**
 * Looks at every row of a file: actors first, then what they are active on and with whom they work, then relations. A
 * row that is refused leaves the others as they are; of what is there already nothing is taken away. Cost about
 * O(rows × length of a name).
 *
 * @throws what `merge` throws when the rows together break a rule that none of them breaks alone
 */
export const review = async (present: Snapshot, asked: Asked): Promise<Review> =>
  (await reviewed(present, asked)).review

/** The same, and the map as it would be. @throws as `review` */
export const reviewed = async (
  present: Snapshot,
  asked: Asked,
): Promise<{ readonly review: Review; readonly after: Snapshot }> => {
  const { sheets, mapping, choices, base, onProgress } = asked
  const { actors, relations, personColumns } = mappedRows(sheets, mapping)
  const reviewing = new Reviewing(present, choices, base)
  const rows: ReviewRow[] = []
  const all = actors.length + relations.length
  const step = (): void => {
    if (rows.length % 200 === 0) onProgress?.(rows.length / Math.max(all, 1))
  }
  for (const row of actors) {
    rows.push(await reviewActor(reviewing, row))
    step()
  }
  for (const [nth, row] of actors.entries()) {
    const told = rows[nth]
    if (told === undefined || ['refused', 'doubtful', 'skipped'].includes(told.status)) continue
    const left = await linksOf(reviewing, row)
    rows[nth] = { ...told, leftOut: [...told.leftOut, ...left] }
  }
  for (const row of relations) {
    rows.push(await reviewRelation(reviewing, row))
    step()
  }
  const changes = inLoadOrder(movesTogether(reviewing.into.changes), present)
  const work = merge(present, { changes, author: '' }, [])
  if (work.type === 'conflict') throw new GraphError('conflict')
  const words = unknownWords(sheets, mapping)
  return { review: { rows, changes, personColumns, unknownWords: words }, after: work.after }
}

/** Makes what somebody is active on, and with whom it works, into lines; what makes none is left out and told. */
const linksOf = async (reviewing: Reviewing, row: ActorRow): Promise<readonly LeftOut[]> => {
  const from = reviewing.about.get(`${row.sheet}:${row.row}`) ?? row.cells.get('name') ?? ''
  const leftOut: LeftOut[] = []
  const link = async (column: string, text: string, type: RelationType, to: string) => {
    const cells = new Map(Object.entries({ type, from, to }))
    const { status } = await reviewRelation(reviewing, { ...row, cells, isOwn: false })
    if (status === 'refused') leftOut.push({ column, text })
  }
  for (const word of row.themes)
    await link('themes', word, 'ACTIVE_ON', themeFor(reviewing, word).id)
  for (const partner of row.partners) await link('partners', partner, row.how.type, partner)
  return leftOut
}

/** The theme of the vocabulary with this label, or one of people's own. */
const themeFor = ({ into }: Reviewing, word: string): Entity => {
  const key = listKeys('theme').includes(word) ? word : keyOfLabel('theme', word)
  const held =
    key === undefined ? into.named(word, 'theme')[0] : into.entities.get(asId(`theme-${key}`))
  if (held !== undefined) return held
  const entity = checkedEntity({
    id: key === undefined ? freeId(into, 'theme', word) : `theme-${key}`,
    kind: 'theme',
    fields: key === undefined ? { name: word } : {},
  })
  into.create(entity)
  return entity
}

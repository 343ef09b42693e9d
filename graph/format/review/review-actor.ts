import { GraphError } from '../../errors.ts'
import { isActorKind, isKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { isResidentPerson, nameOf } from '../../model/element.ts'
import type { Entity } from '../../model/element.ts'
import { isId } from '../../model/ids.ts'
import { kboDigits } from '../../model/kbo-number.ts'
import { postalDigits } from '../../model/postal-code.ts'
import { knownText } from '../../model/value.ts'
import type { Fields } from '../../model/value.ts'
import { takeEntityRow } from '../csv/entity-row.ts'
import { textIn } from '../csv/row.ts'
import type { ActorRow } from '../mapping/mapped-rows.ts'
import { isLikePerson } from '../mapping/by-content.ts'
import { merging } from './merging.ts'
import type { Match } from './matcher.ts'
import type { ReviewRow } from './review-row.ts'
import type { Reviewing } from './reviewing.ts'
import { soundFields } from './sound-cells.ts'

const own = ['id', 'kind', 'x', 'y']

type Told = Omit<ReviewRow, 'key' | 'of' | 'sheet' | 'row' | 'name'>

const nothing = { differing: [], leftOut: [] } as const

/** Looks at one row about somebody: new, there already, much like somebody, or refused; and does what it asks. */
export const reviewActor = async (reviewing: Reviewing, row: ActorRow): Promise<ReviewRow> => {
  const key = `${row.sheet}:${row.row}`
  const name = textIn(row.cells, 'name')
  const place = { key, of: 'actor', sheet: row.sheet, row: row.row, name } as const
  const keepOut = (): void => reviewing.keepOut(name, textIn(row.cells, 'id'))
  if (reviewing.choiceFor(key)?.do === 'skip') {
    keepOut()
    return { ...place, status: 'skipped', ...nothing }
  }
  try {
    const told = row.isOwn
      ? await takenAsIs(reviewing, row, key)
      : matched(reviewing, row, key, name)
    if (told.status === 'refused') keepOut()
    return { ...place, ...told }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    keepOut()
    return { ...place, status: 'refused', reason: error.code, details: error.details, ...nothing }
  }
}

/** A row of an export of Vonk: what it says is taken, field by field. */
const takenAsIs = async (reviewing: Reviewing, row: ActorRow, key: string): Promise<Told> => {
  const { into } = reviewing
  // What an export does not say of somebody is not known: it is not what a list leaves open.
  const cells = new Map([['coverage', ''], ['confidence', ''], ...row.cells])
  const id = textIn(row.cells, 'id')
  const present = isId(id) ? into.entities.get(id) : undefined
  if (present === undefined) {
    const { status, reason } = await takeEntityRow(into, cells)
    return { status, ...(reason === 'resident' && { reason: 'person' as const }), ...nothing }
  }
  const before = into.changes.length
  await takeEntityRow(into, cells)
  // What it would change is looked at field by field, with what a person chose.
  const [asked] = into.changes
    .slice(before)
    .flatMap((change) => (change.op === 'update' ? [change] : []))
  if (asked === undefined)
    return { status: into.changes.length > before ? 'changed' : 'same', ...nothing }
  into.takeBack(asked)
  const wanted: { [name: string]: Fields[string] } = {}
  for (const [field, { to }] of Object.entries(asked.fields)) if (to !== null) wanted[field] = to
  return merged(reviewing, present, wanted, key, true)
}

const matched = (reviewing: Reviewing, row: ActorRow, key: string, name: string): Told => {
  const { into, matcher } = reviewing
  const kind = kindIn(row)
  const choice = reviewing.choiceFor(key)
  if (isActorKind(kind) && name === '') throw new GraphError('name-missing', {})
  const { fields, leftOut } = soundFields(kind, row.cells, own)
  if (isPerson(kind, name, fields)) return { status: 'refused', reason: 'person', ...nothing }
  const fileId = textIn(row.cells, 'id')
  const found = choice?.do === 'add' ? undefined : foundBy(reviewing, row, kind, name)
  if (found === undefined) {
    const { id } = reviewing.enter(kind, name, fields, row.cells)
    into.alias(fileId, id)
    reviewing.about.set(key, id)
    return { status: 'new', leftOut, differing: [] }
  }
  const match = { match: told(found) }
  if (found.score < 1 && choice?.do !== 'merge')
    return { status: 'doubtful', ...match, ...nothing, leftOut }
  const isTwice = reviewing.met.has(found.entity.id)
  reviewing.met.add(found.entity.id)
  reviewing.about.set(key, found.entity.id)
  into.alias(name, found.entity.id)
  matcher.addName(found.entity, name)
  into.alias(fileId, found.entity.id)
  if (isTwice) return { status: 'same', reason: 'twice', ...match, ...nothing, leftOut }
  const ofPresent = soundFields(found.entity.kind, row.cells, own)
  const rest = merged(reviewing, found.entity, saidAnew(found.entity, ofPresent.fields), key, false)
  matcher.learnPlace(found.entity, textIn(row.cells, 'postalCode'))
  return { ...rest, ...match, leftOut: ofPresent.leftOut }
}

/** Who the row is about; two branches in one file are two. */
const foundBy = (
  { matcher, met }: Reviewing,
  { cells }: ActorRow,
  kind: Kind,
  name: string,
): Match | undefined => {
  const [kboNumber, postalCode] = [textIn(cells, 'kboNumber'), textIn(cells, 'postalCode')]
  const found = matcher.find({ kind, name, kboNumber, postalCode })
  const isBranch = found?.why === 'elsewhere' || found?.why === 'branch'
  return isBranch && met.has(found.entity.id) ? undefined : found
}

/** Somebody keeps the name that the map has; a number that is written otherwise is the same. */
const saidAnew = (present: Entity, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([field, theirs]) => {
      const digits = digitsOf[field]
      if (digits === undefined) return field !== 'name'
      const [ours, other] = [present.fields[field], theirs].map((each) =>
        digits(knownText(each) ?? ''),
      )
      return ours === undefined || ours !== other
    }),
  )

const digitsOf: { readonly [field: string]: (text: string) => string | undefined } = {
  kboNumber: kboDigits,
  postalCode: postalDigits,
}

const merged = (
  reviewing: Reviewing,
  present: Entity,
  wanted: Fields,
  key: string,
  isOwn: boolean,
): Told => {
  const { base } = reviewing
  const how = { isOwn, base, choice: reviewing.choiceFor(key) }
  const { changes, differing } = merging(present, wanted, how)
  const isChanged = Object.keys(changes).length > 0
  if (isChanged) reviewing.into.update(present.id, changes)
  return { status: isChanged ? 'changed' : 'same', differing, leftOut: [] }
}

const kindIn = ({ cells }: ActorRow): Kind => {
  const kind = textIn(cells, 'kind')
  if (!isKind(kind)) throw new GraphError('unknown-kind', { kind: kind.slice(0, 80) })
  if (kind === 'map') throw new GraphError('map-entity', { id: textIn(cells, 'id') })
  return kind
}

/** A list of organisations brings in no persons (domain §2.5). */
const isPerson = (kind: Kind, name: string, fields: Fields): boolean =>
  isResidentPerson({ kind, fields } as Entity) || isLikePerson(name)

const told = ({ entity, why, score }: Match): NonNullable<ReviewRow['match']> => ({
  id: entity.id,
  name: nameOf(entity),
  why,
  score,
})

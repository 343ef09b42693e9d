import { keyOfLabel } from '../../../graph/format/csv/labels.ts'
import { fieldsOf, kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { isActorKind } from '../../../graph/model/catalogue/names.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { endsFit } from '../../../graph/model/ends.ts'
import { asId } from '../../../graph/model/ids.ts'
import { languages } from '../../../graph/model/language.ts'
import type { Fields, FieldValue } from '../../../graph/model/value.ts'
import { matches } from '../../panels/findable.ts'
import type { Findable } from '../../panels/findable.ts'
import { isSameName } from '../found-names.ts'
import { lineKinds } from '../last-kind.ts'
import type { LineKind } from '../last-kind.ts'
import { verbs } from './verbs.ts'
import type { Verb } from './verbs.ts'

/** Somebody or something that a sentence names. */
export type Party = {
  readonly name: string
  readonly kind: Kind
  /** Who it is on the map; undefined: it is new. */
  readonly standing: Entity | undefined
}

/** What a sentence says. */
export type Understood = {
  readonly from: Party
  readonly to: Party
  readonly verb: Verb
  readonly fields: Fields
  /** Words that a line of this sort has no place for. */
  readonly leftOut: readonly string[]
}

/** In shorter words too many names begin. */
const shortest = 4

/**
 * Reads *who does what with whom, how*: “Trekker straatfeest (bewoner) helpt in Soepmoment, wekelijks”. A kind
 * may stand in brackets; a name that only one on the map has, or has in it, is that one. Null: it is no such
 * sentence, or no line of that sort fits between these two.
 */
export const understood = (
  typed: string,
  all: readonly Findable[],
  usual: LineKind,
): Understood | null => {
  const text = typed.trim().replaceAll(/\s+/gu, ' ')
  const small = text.toLocaleLowerCase()
  const partyOf = partyIn(all)
  for (const verb of verbs) {
    const at = small.indexOf(` ${verb.phrase} `)
    if (at <= 0) continue
    // A name that stands on the map is a name, whatever verb is in it.
    if (all.some(({ name }) => isSameName(name, text))) return null
    const [second = '', ...rest] = text.slice(at + verb.phrase.length + 2).split(',')
    const [left, right] = [partyOf(text.slice(0, at)), partyOf(second)]
    if (left.name === '' || right.name === '') continue
    const found = fitting(verb, left, right, usual)
    if (found !== null) return { ...found, verb, ...saidOf(verb, rest) }
  }
  return null
}

type Named = {
  readonly name: string
  readonly kind: Kind | undefined
  readonly standing: Entity | undefined
}

const partyIn =
  (all: readonly Findable[]) =>
  (text: string): Named => {
    const [, name = '', bracket] = /^([^(]*)(?:\(([^)]*)\))?\s*$/u.exec(text) ?? [undefined, text]
    const wanted = name.trim()
    const kind = bracket === undefined ? undefined : kindOf(bracket)
    const fit = all.filter(({ entity }) => kind === undefined || entity.kind === kind)
    const same = fit.filter((each) => isSameName(each.name, wanted))
    const like = wanted.length < shortest ? [] : fit.filter((each) => matches(wanted, each.name))
    const [only, another] = same.length > 0 ? same : like
    if (only === undefined || another !== undefined)
      return { name: wanted, kind, standing: undefined }
    return { name: only.name, kind, standing: only.entity }
  }

const kindOf = (word: string): Kind | undefined =>
  lineKinds.find((kind) =>
    languages.some((language) => isSameName(kindSpec(kind).label[language], word)),
  )

/** The kinds that the two must be for the line to fit: as said, as usual, else the first that does. */
const fitting = (
  verb: Verb,
  left: Named,
  right: Named,
  usual: LineKind,
): Pick<Understood, 'from' | 'to'> | null => {
  const kindsOf = ({ kind, standing }: Named): readonly Kind[] =>
    standing !== undefined
      ? [standing.kind]
      : kind === undefined
        ? [usual, ...lineKinds.filter((each) => each !== usual)]
        : [kind]
  for (const first of kindsOf(left))
    for (const second of kindsOf(right)) {
      const ends = [
        left.standing ?? stranger('first', first),
        right.standing ?? stranger('second', second),
      ] as const
      const [a, b] = verb.turned ? [ends[1], ends[0]] : ends
      if (a.id !== b.id && endsFit(verb.type, a, b))
        return {
          from: { name: left.name, kind: first, standing: left.standing },
          to: { name: right.name, kind: second, standing: right.standing },
        }
    }
  return null
}

const stranger = (id: string, kind: Kind): Entity => ({ id: asId(id), kind, fields: {} })

/** How it is done: a word of one of the line's own lists is that value; all else is a remark. */
const saidOf = (
  { type, fields: always }: Verb,
  said: readonly string[],
): Pick<Understood, 'fields' | 'leftOut'> => {
  const fields: { [name: string]: FieldValue } = { ...always }
  const remarks: string[] = []
  for (const word of said.map((each) => each.trim()).filter((each) => each !== '')) {
    const hit = Object.entries(fieldsOf(type)).find(
      ([, { shape }]) => shape.is === 'choice' && keyOfLabel(shape.list, word) !== undefined,
    )
    const list = hit?.[1].shape
    if (hit === undefined || list?.is !== 'choice') remarks.push(word)
    else fields[hit[0]] = keyOfLabel(list.list, word) ?? word
  }
  const remark = ['note', 'brings'].find((name) => name in fieldsOf(type))
  if (remark === undefined || remarks.length === 0) return { fields, leftOut: remarks }
  fields[remark] = remarks.join(', ')
  return { fields, leftOut: [] }
}

/** Whether somebody new is an actor, of whom it is then known that they were asked in part. */
export const isNewActor = ({ kind, standing }: Party): boolean =>
  standing === undefined && isActorKind(kind)

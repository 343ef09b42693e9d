import { togetherTypes } from '../model/catalogue/names.ts'
import type { ActorKind } from '../model/catalogue/names.ts'
import { listKeys } from '../model/catalogue/vocabulary.ts'
import { isActor } from '../model/element.ts'
import type { Entity } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { plainText } from '../model/plain-text.ts'
import type { Snapshot } from '../model/snapshot.ts'

type Together = (typeof togetherTypes)[number]

/** The letter of each kind of actor on paper. */
export const kindLetters: { readonly [kind in ActorKind]: string } = {
  resident: 'B',
  association: 'V',
  professional: 'P',
  organisation: 'O',
}

export type Coded = { readonly code: string; readonly actor: Entity }

/** A code for every actor of a state of the map, as short as can be written by hand: `V3` is the third association. */
export const codesOf = (snapshot: Snapshot): readonly Coded[] => {
  const counts = new Map<string, number>()
  return [...snapshot.entities.values()]
    .filter(isActor)
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map((actor) => {
      const letter = kindLetters[actor.kind as ActorKind]
      const nth = (counts.get(letter) ?? 0) + 1
      counts.set(letter, nth)
      return { code: `${letter}${nth}`, actor }
    })
}

/** What a sort of line is on paper: its number in this list, from 1. */
export const typeCodes: readonly Together[] = togetherTypes

/** How often on paper: the number of the answer, from 1. */
export const frequencyCodes: readonly string[] = listKeys('frequency')

/** What a line of a filled-in sheet says. `bad`: which part of it cannot be read. */
export type SheetLine =
  | {
      readonly type: 'tie'
      readonly from: Id
      readonly to: Id
      readonly tie: Together
      readonly frequency: string | undefined
    }
  | { readonly type: 'actor'; readonly kind: ActorKind; readonly name: string }
  | {
      readonly type: 'bad'
      readonly what: 'form' | 'code' | 'type' | 'frequency' | 'same'
      readonly text: string
    }

/**
 * A line as it stands on paper: `V3 4 O12 2`, two codes with the sort of line between them and how often behind; or
 * `+V Naam`, somebody new. Capitals and more spaces do not matter. Undefined: an empty line.
 */
export const readSheetLine = (line: string, codes: readonly Coded[]): SheetLine | undefined => {
  const text = line.trim()
  if (text === '') return undefined
  const fresh = /^\+\s*([A-Za-z])\s+(\S.*)$/u.exec(text)
  if (fresh !== null) return newActor(fresh[1] ?? '', fresh[2] ?? '', text)
  const [from, type, to, often, ...rest] = text.split(/[\s,;]+/u)
  if (from === undefined || type === undefined || to === undefined || rest.length > 0)
    return { type: 'bad', what: 'form', text }
  const [a, b] = [from, to].map((code) =>
    codes.find((each) => plainText(each.code) === plainText(code)),
  )
  if (a === undefined || b === undefined)
    return { type: 'bad', what: 'code', text: a === undefined ? from : to }
  if (a === b) return { type: 'bad', what: 'same', text }
  const tie = typeCodes[Number(type) - 1]
  if (tie === undefined) return { type: 'bad', what: 'type', text: type }
  const frequency = often === undefined ? undefined : frequencyCodes[Number(often) - 1]
  if (often !== undefined && frequency === undefined)
    return { type: 'bad', what: 'frequency', text: often }
  return { type: 'tie', from: a.actor.id, to: b.actor.id, tie, frequency }
}

const newActor = (letter: string, name: string, text: string): SheetLine => {
  const kind = Object.entries(kindLetters).find(([, each]) => each === letter.toUpperCase())?.[0]
  return kind === undefined
    ? { type: 'bad', what: 'form', text }
    : { type: 'actor', kind: kind as ActorKind, name: name.trim() }
}

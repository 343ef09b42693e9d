import { isActorKind } from './catalogue/names.ts'
import { isResidentPerson } from './element.ts'
import type { Entity } from './element.ts'
import type { Snapshot } from './snapshot.ts'
import { plainWords } from './plain-text.ts'
import { postalDigits } from './postal-code.ts'
import { knownText } from './value.ts'

/** Two that may be one, and why. */
export type LikelySame = {
  readonly first: Entity
  readonly second: Entity
  /** The same name but for case, accents, spaces and legal form; all words of one in the other; a typing error. */
  readonly why: 'same' | 'within' | 'typo'
}

/** Words that say how something is organised, not what it is called. */
const forms = new Set([
  'vzw',
  'asbl',
  'cvba',
  'cv',
  'scrl',
  'nv',
  'sa',
  'bv',
  'srl',
  'fv',
  'de',
  'het',
  'la',
  'le',
  'les',
  'du',
  'van',
  'der',
  'en',
  'et',
  'the',
  'a',
  'l',
  'd',
])

/**
 * Pairs of one kind that are likely the same, the surest first: for a person to look at, never joined
 * unasked. Persons among residents bear role names and are not compared. Only names are compared that are
 * the same but for a letter, or share the rarest word of one: cost about O(n · length of a name).
 */
export const likelySame = (snapshot: Snapshot, most = 50): readonly LikelySame[] => {
  const named = [...snapshot.entities.values()]
    .filter(({ kind }) => isActorKind(kind) || otherKinds.has(kind))
    .filter((each) => !isResidentPerson(each))
    .map(nameOf)
    .filter(({ words }) => words.length > 0)
  const found = candidates(named).flatMap(([first, second]): readonly LikelySame[] => {
    const why = areApart(first.entity, second.entity) ? null : alike(first, second)
    return why === null ? [] : [{ first: first.entity, second: second.entity, why }]
  })
  const order = ['same', 'typo', 'within']
  return found.toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why)).slice(0, most)
}

/** Branches under two postal codes are two, whatever they are called. */
const areApart = (...both: readonly [Entity, Entity]): boolean => {
  const [one, other] = both.map(({ fields }) => postalDigits(knownText(fields['postalCode']) ?? ''))
  return one !== undefined && other !== undefined && one !== other
}

const otherKinds: ReadonlySet<string> = new Set(['initiative', 'team', 'place'])

/** A name as it is compared. `text`: its words in order of the alphabet, since their own order makes no other name. */
export type ComparedName = { readonly words: readonly string[]; readonly text: string }

/** A name without accents, capitals and legal form: `VZW De Brug` and `de brug` are compared as one. */
export const comparedName = (name: string): ComparedName => {
  const words = plainWords(name).filter((word) => !forms.has(word))
  return { words, text: words.toSorted().join(' ') }
}

type Name = ComparedName & { readonly entity: Entity }

const nameOf = (entity: Entity): Name => ({
  entity,
  ...comparedName(knownText(entity.fields['name']) ?? ''),
})

/** The pairs of one kind that may be alike, each once, in the order of the names. */
const candidates = (names: readonly Name[]): readonly (readonly [Name, Name])[] => {
  const pairs = new Set<number>()
  const add = (a: number, b: number): void => {
    if (a !== b) pairs.add(Math.min(a, b) * names.length + Math.max(a, b))
  }
  // Two names that are one slip apart are the same without some letter of either.
  for (const places of placesBy(names, slipsOf).values())
    for (const a of places) for (const b of places) add(a, b)
  const byWord = placesBy(names, ({ words }) => words)
  for (const [at, { entity, words }] of names.entries()) {
    const sharing = words.map((word) => byWord.get(`${entity.kind} ${word}`) ?? [])
    const [rarest = []] = sharing.toSorted((a, b) => a.length - b.length)
    for (const other of rarest) add(at, other)
  }
  return [...pairs]
    .toSorted((a, b) => a - b)
    .flatMap((pair): readonly (readonly [Name, Name])[] => {
      const [first, second] = [names[Math.floor(pair / names.length)], names[pair % names.length]]
      return first === undefined || second === undefined ? [] : [[first, second]]
    })
}

/**
 * Hashes of a name and of the same without each of its letters: two that are one slip apart share one of these, and those
 * that do not are hardly ever taken for them. By one polynomial over the letters, so that no text is made: O(letters).
 */
export const slipsOf = ({ text }: ComparedName): readonly number[] => {
  const before = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++)
    before[at + 1] = Math.imul(before[at] ?? 0, base) + text.charCodeAt(at)
  const whole = before[text.length] ?? 0
  const slips = [whole]
  let power = 1
  for (let at = text.length - 1; at >= 0; at--) {
    slips.push((whole + Math.imul((before[at] ?? 0) - (before[at + 1] ?? 0), power)) | 0)
    power = Math.imul(power, base)
  }
  return slips
}

/** Any odd number that spreads letters well. */
const base = 0x01000193

/** Where the names of a kind stand that have a key. */
const placesBy = (
  names: readonly Name[],
  keysOf: (name: Name) => readonly (string | number)[],
): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, name] of names.entries())
    for (const key of new Set(keysOf(name))) {
      const list = places.get(`${name.entity.kind} ${key}`)
      if (list === undefined) places.set(`${name.entity.kind} ${key}`, [at])
      else list.push(at)
    }
  return places
}

/** Why two names may be of one; null: they are not alike. */
export const alike = (a: ComparedName, b: ComparedName): LikelySame['why'] | null => {
  if (a.text === b.text) return 'same'
  if (Math.min(a.text.length, b.text.length) >= shortest && isOneSlip(a.text, b.text)) return 'typo'
  const [few, many] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.length >= 2 && few.every((word) => many.includes(word)) ? 'within' : null
}

/** In shorter names one letter makes another name. */
const shortest = 6

/** Whether one letter more, less, other or changed with its neighbour makes one of the other. */
const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}

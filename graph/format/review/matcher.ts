import { isActorKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import type { Entity } from '../../model/element.ts'
import { isResidentPerson } from '../../model/element.ts'
import { kboDigits } from '../../model/kbo-number.ts'
import { alike, comparedName, slipsOf } from '../../model/likely-same.ts'
import type { ComparedName } from '../../model/likely-same.ts'
import { knownText } from '../../model/value.ts'

/** Who a row is about, and why. `score`: 1 is sure, below it a person decides. */
export type Match = {
  readonly entity: Entity
  readonly why: 'id' | 'kbo' | 'name' | 'typo' | 'within'
  readonly score: number
}

/** A word that more names have tells nothing of whose it is. */
const mostSharing = 50

const scores = { same: 1, typo: 0.9, within: 0.7 } as const

type Named = ComparedName & { readonly entity: Entity }

/**
 * Finds who is there already by company number, by name without accents, capitals and legal form in either language,
 * or nearly so (domain §2.5). Persons among residents bear role names and are never found. Making it costs O(n × length of
 * a name), a search O(length of a name).
 */
export class Matcher {
  readonly #byKbo = new Map<string, Entity>()
  readonly #byText = new Map<string, Named[]>()
  readonly #bySlip = new Map<string, Named[]>()
  readonly #byWord = new Map<string, Named[]>()

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) this.add(entity)
  }

  add(entity: Entity): void {
    if (isResidentPerson(entity)) return
    const kbo = kboDigits(knownText(entity.fields['kboNumber']) ?? '')
    if (kbo !== undefined) this.#byKbo.set(kbo, entity)
    const name = knownText(entity.fields['name']) ?? ''
    for (const each of new Set([name, ...namesIn(name)])) this.addName(entity, each)
  }

  /** From now on somebody is found by this name too. */
  addName(entity: Entity, text: string): void {
    const name = comparedName(text)
    if (name.text === '') return
    const named = { entity, ...name }
    push(this.#byText, name.text, named)
    for (const slip of new Set(slipsOf(name))) push(this.#bySlip, slip, named)
    for (const word of new Set(name.words)) push(this.#byWord, word, named)
  }

  find(kind: Kind, name: string, kboNumber: string): Match | undefined {
    const kbo = kboDigits(kboNumber)
    const byKbo = kbo === undefined ? undefined : this.#byKbo.get(kbo)
    if (byKbo !== undefined) return { entity: byKbo, why: 'kbo', score: 1 }
    const wanted = comparedName(name)
    if (wanted.text === '') return undefined
    for (const each of [name, ...namesIn(name)]) {
      const { text } = comparedName(each)
      const same = this.#byText.get(text)?.find(({ entity }) => fits(kind, entity.kind))
      if (same !== undefined) return { entity: same.entity, why: 'name', score: 1 }
    }
    return this.#nearest(kind, wanted)
  }

  #nearest(kind: Kind, wanted: ComparedName): Match | undefined {
    const near = new Set(slipsOf(wanted).flatMap((slip) => this.#bySlip.get(slip) ?? []))
    const [rarest = []] = wanted.words
      .map((word) => this.#byWord.get(word) ?? [])
      .filter((list) => list.length > 0 && list.length <= mostSharing)
      .toSorted((a, b) => a.length - b.length)
    let best: Match | undefined
    for (const named of [...near, ...rarest]) {
      const why = fits(kind, named.entity.kind) ? alike(wanted, named) : null
      if (why === null || why === 'same' || scores[why] <= (best?.score ?? 0)) continue
      best = { entity: named.entity, why, score: scores[why] }
    }
    return best
  }
}

/** The two names of a pair, Dutch and French: `Huis van het Kind / Maison de l’Enfant`; none where there is no pair. */
const namesIn = (name: string): readonly string[] => {
  const parts = name.split(/\s+[/|]\s+/u).map((part) => part.trim())
  // A short part is no name of its own: it could be anybody's.
  return parts.length > 1 ? parts.filter((part) => part.length >= shortestPart) : []
}

const shortestPart = 6

const push = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** A list often takes an association for an organisation: any actor may be the same actor. */
const fits = (one: Kind, other: Kind): boolean =>
  one === other || (isActorKind(one) && isActorKind(other))

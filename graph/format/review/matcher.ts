import { isActorKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import type { Entity } from '../../model/element.ts'
import { isResidentPerson } from '../../model/element.ts'
import { kboDigits } from '../../model/kbo-number.ts'
import { postalDigits } from '../../model/postal-code.ts'
import { alike, comparedName, slipsOf } from '../../model/likely-same.ts'
import type { ComparedName } from '../../model/likely-same.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'

/**
 * Who a row is about, and why. `elsewhere`: of the same name under another postal code; `branch`: of the same company
 * number, which belongs to all its branches. `score`: 1 is sure, below it a person decides.
 */
export type Match = {
  readonly entity: Entity
  readonly why: 'id' | 'kbo' | 'branch' | 'name' | 'elsewhere' | 'typo' | 'within'
  readonly score: number
}

/** A word that more names have tells nothing of whose it is. */
const mostSharing = 50

const scores = { same: 1, typo: 0.9, within: 0.7, elsewhere: 0.6, branch: 0.6 } as const

/** What the same postal code adds where a name is only nearly the same. */
const samePlace = 0.05

type Named = ComparedName & { readonly entity: Entity }

/**
 * Finds who is there already by company number, by name without accents, capitals and legal form in either language,
 * or nearly so, and by postal code where a name has several branches (domain §2.5). Persons among residents bear role names and are never found. Making it costs O(n × length of
 * a name), a search O(length of a name).
 */
export class Matcher {
  readonly #byKbo = new Map<string, Entity[]>()
  /** The digits of the postal codes that are known. */
  readonly #postal = new Map<Id, string>()
  readonly #byText = new Map<string, Named[]>()
  readonly #bySlip = new Map<number, Named[]>()
  readonly #byWord = new Map<string, Named[]>()

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) this.add(entity)
  }

  add(entity: Entity): void {
    if (isResidentPerson(entity)) return
    const kbo = kboDigits(knownText(entity.fields['kboNumber']) ?? '')
    if (kbo !== undefined) push(this.#byKbo, kbo, entity)
    this.learnPlace(entity, knownText(entity.fields['postalCode']) ?? '')
    const name = knownText(entity.fields['name']) ?? ''
    for (const each of new Set([name, ...namesIn(name)])) this.addName(entity, each)
  }

  /** Where somebody is, if that was not known before. */
  learnPlace({ id }: Entity, postalCode: string): void {
    const digits = postalDigits(postalCode)
    if (digits !== undefined && !this.#postal.has(id)) this.#postal.set(id, digits)
  }

  /** From now on somebody is found by this name too. */
  addName(entity: Entity, text: string): void {
    const name = comparedName(text)
    if (name.text === '') return
    const named = { entity, ...name }
    push(this.#byText, name.text, named)
    for (const slip of slipsOf(name)) push(this.#bySlip, slip, named)
    for (const word of new Set(name.words)) push(this.#byWord, word, named)
  }

  find(wanted: Wanted): Match | undefined {
    const { kind, name } = wanted
    const kbo = kboDigits(wanted.kboNumber ?? '')
    const postal = postalDigits(wanted.postalCode ?? '')
    const ofNumber =
      kbo === undefined ? undefined : this.#closest(this.#byKbo.get(kbo) ?? [], postal)
    if (ofNumber !== undefined && this.#distance(postal, ofNumber) < far)
      return { entity: ofNumber, why: 'kbo', score: scores.same }
    const compared = comparedName(name)
    const bearers = [compared, ...namesIn(name).map(comparedName)]
      .flatMap(({ text }) => (text === '' ? [] : (this.#byText.get(text) ?? [])))
      .filter(({ entity }) => fits(kind, entity.kind))
    const ofName = this.#closest(
      bearers.map(({ entity }) => entity),
      postal,
    )
    if (ofName !== undefined && this.#distance(postal, ofName) < far)
      return { entity: ofName, why: 'name', score: scores.same }
    if (ofNumber !== undefined) return { entity: ofNumber, why: 'branch', score: scores.branch }
    if (ofName !== undefined) return { entity: ofName, why: 'elsewhere', score: scores.elsewhere }
    return compared.text === '' ? undefined : this.#nearest(kind, compared, postal)
  }

  /** Of several branches that of the same place, else one of which the place is not known. */
  #closest(branches: readonly Entity[], postal: string | undefined): Entity | undefined {
    const distance = (entity: Entity): number => this.#distance(postal, entity)
    return branches.toSorted((a, b) => distance(a) - distance(b))[0]
  }

  /** 0: under the same postal code; 1: nobody knows; 2: under another. */
  #distance(postal: string | undefined, { id }: Entity): 0 | 1 | typeof far {
    const other = this.#postal.get(id)
    if (postal === undefined || other === undefined) return 1
    return postal === other ? 0 : far
  }

  #nearest(kind: Kind, wanted: ComparedName, postal: string | undefined): Match | undefined {
    const near = new Set(slipsOf(wanted).flatMap((slip) => this.#bySlip.get(slip) ?? []))
    const [rarest = []] = wanted.words
      .map((word) => this.#byWord.get(word) ?? [])
      .filter((list) => list.length > 0 && list.length <= mostSharing)
      .toSorted((a, b) => a.length - b.length)
    let best: Match | undefined
    for (const named of [...near, ...rarest]) {
      const why = fits(kind, named.entity.kind) ? alike(wanted, named) : null
      const apart = this.#distance(postal, named.entity)
      if (why === null || why === 'same' || apart === far) continue
      const score = scores[why] + (apart === 0 ? samePlace : 0)
      if (score > (best?.score ?? 0)) best = { entity: named.entity, why, score }
    }
    return best
  }
}

/** What a row says of who it is about. */
export type Wanted = {
  readonly kind: Kind
  readonly name: string
  readonly kboNumber?: string
  readonly postalCode?: string
}

const far = 2

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

import { standsOn } from '../../../../graph/analysis/lens.ts'
import type { RelationType } from '../../../../graph/model/catalogue/names.ts'
import { valueWords } from '../../../../graph/model/catalogue/vocabulary.ts'
import { isActor, isResidentPerson } from '../../../../graph/model/element.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { partnerView } from '../../../../graph/model/partner-view.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { knownText, knownTexts } from '../../../../graph/model/value.ts'
import { labelOf } from '../../value-label.ts'
import { hiderOf } from './hide-names.ts'

/** What a poster says of an initiative; a text is empty, a list too, where nothing is known. */
export type Poster = {
  readonly name: string
  readonly kind: string
  readonly about: readonly string[]
  readonly forWhom: readonly string[]
  readonly where: readonly string[]
  readonly when: string
  readonly open: string
  readonly giveBack: string
  /** Associations, organisations, professionals and groups: a poster names no resident, whatever they agreed to. */
  readonly carriers: readonly string[]
  readonly welcome: readonly string[]
}

/** An initiative as anybody may read it; undefined: it is not there, or not for partners. Cost O(n + m). */
export const posterOf = (
  snapshot: Snapshot,
  id: Id,
  language: Language,
  day: string,
): Poster | undefined => {
  const seen = partnerView(snapshot).snapshot
  const initiative = seen.entities.get(id)
  if (initiative?.kind !== 'initiative') return undefined
  const hide = hiderOf(snapshot, seen)
  const text = (name: string): string => hide(knownText(initiative.fields[name]) ?? '')
  const standing = [...seen.relations.values()].filter(({ fields }) => standsOn(fields, day))
  const names = (entities: readonly (Entity | undefined)[]): readonly string[] =>
    entities.flatMap((entity) => (entity === undefined ? [] : nameIn(entity, language)))
  const linked = (type: RelationType): readonly string[] =>
    names(
      standing.flatMap((each) =>
        each.type === type && each.from === id ? seen.entities.get(each.to) : [],
      ),
    )
  const carriers = standing.flatMap(({ type, from, to }) => {
    const actor = type === 'PARTICIPATES_IN' && to === id ? seen.entities.get(from) : undefined
    return actor === undefined || !isActor(actor) || isResidentPerson(actor) ? [] : [actor]
  })
  const kind = knownText(initiative.fields['subkind'])
  return {
    name: nameIn(initiative, language),
    kind: kind === undefined ? '' : (valueWords('initiative_kind', kind)?.[language] ?? kind),
    about: linked('ABOUT'),
    forWhom: linked('FOR_GROUP'),
    where: linked('HELD_AT'),
    when: text('offerWhen'),
    open: text('offerOpen'),
    giveBack: text('offerGiveBack'),
    carriers: names([...new Set(carriers)]),
    welcome: knownTexts(initiative.fields['requires']).map((key) =>
      hide(labelOf('asset_kind', key, language)),
    ),
  }
}

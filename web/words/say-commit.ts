import type { Commit } from '../../graph/change/commit.ts'
import { targetOf } from '../../graph/change/history.ts'
import { fieldSpec, kindSpec } from '../../graph/model/catalogue/catalogue.ts'
import { isRelation } from '../../graph/model/element.ts'
import type { Entity, Relation } from '../../graph/model/element.ts'
import type { Language } from '../../graph/model/language.ts'
import { nameIn } from '../../graph/model/naming.ts'
import { actParts } from './act-parts.ts'
import type { ActParts } from './act-parts.ts'
import { sayElement } from './say-element.ts'
import type { FindElement, Say } from './say-element.ts'

/** What saying an act needs: the reader's words, and the names of what it is about. */
export type Saying = {
  readonly language: Language
  readonly t: Say
  readonly list: (items: readonly string[]) => string
  readonly element: FindElement
  readonly log: readonly Commit[]
}

/** The most names that a sentence lists. */
const mostNames = 3
/** From so many new entities on, an act is a reading in. */
const manyAdded = 12

/** What an act did, as half a sentence: *lijn gelegd: ‘FC Vlierhoek’ kent ‘Taalpunt’*. */
export const sayCommit = (commits: readonly Commit[], saying: Saying): string => {
  const undoes = commits[0]?.undoes
  if (undoes !== undefined) {
    const target = saying.log.filter((commit) => targetOf(commit, undoes))
    const wasUndo = target[0]?.undoes
    if (wasUndo === undefined)
      return saying.t('act.undone', { act: sayParts(actParts(target), saying) })
    const first = saying.log.filter((commit) => targetOf(commit, wasUndo))
    return saying.t('act.redone', { act: sayParts(actParts(first), saying) })
  }
  if (commits[0]?.revision === 1 && commits.length === 1) return saying.t('act.begun')
  return sayParts(actParts(commits), saying)
}

const sayParts = (parts: ActParts, saying: Saying): string => {
  const { t, language } = saying
  const [added] = parts.added
  const [tied] = parts.tied
  const [untied] = parts.untied
  if (parts.removed.length > 0) return t('act.removed', { names: sayNames(parts.removed, saying) })
  if (parts.added.length >= manyAdded)
    return t('act.read-in', { count: parts.made, lines: parts.tied.length })
  if (added !== undefined && parts.added.length === 1)
    return t('act.added', {
      kind: kindSpec(added.kind).label[language],
      name: nameIn(added, language),
    })
  if (added !== undefined)
    return t('act.added-many', {
      count: parts.added.length,
      names: sayNames(parts.added, saying),
    })
  if (tied !== undefined && parts.tied.length === 1)
    return t('act.tied', { line: sayLine(tied, saying) })
  if (tied !== undefined) return t('act.tied-many', { count: parts.tied.length })
  if (untied !== undefined && parts.untied.length === 1)
    return t('act.untied', { line: sayLine(untied, saying) })
  if (untied !== undefined) return t('act.untied-many', { count: parts.untied.length })
  return parts.updated.length > 0 ? sayUpdates(parts.updated, saying) : sayMoves(parts, saying)
}

const sayMoves = ({ moved }: ActParts, saying: Saying): string => {
  const [id] = moved
  if (id === undefined) return saying.t('act.erased')
  const entity = saying.element(id)
  const name =
    entity === undefined || isRelation(entity)
      ? saying.t('act.someone')
      : nameIn(entity, saying.language)
  return saying.t('act.moved', { count: moved.length, name })
}

const sayUpdates = (updated: ActParts['updated'], saying: Saying): string => {
  const ids = [...new Set(updated.map((update) => update.id))]
  const [id] = ids
  if (id === undefined || ids.length > 1) return saying.t('act.changed-many', { count: ids.length })
  const element = saying.element(id)
  if (element === undefined) return saying.t('act.changed-many', { count: 1 })
  const what = sayElement(element, saying.element, saying.language, saying.t)
  const names = new Set(updated.flatMap((update) => Object.keys(update.fields)))
  const isEnding = updated.some((update) => (update.fields['until']?.to ?? null) !== null)
  if (isEnding) return saying.t('act.ended', { what })
  const of = isRelation(element) ? element.type : element.kind
  const labels = [...names].map((name) => fieldSpec(of, name)?.label[saying.language] ?? name)
  return saying.t('act.changed', { what, fields: saying.list(labels.slice(0, mostNames)) })
}

const sayLine = (relation: Relation, { element, language, t }: Saying): string =>
  sayElement(relation, element, language, t)

const sayNames = (elements: readonly Entity[], saying: Saying): string => {
  const names = elements.map((each) => sayElement(each, saying.element, saying.language, saying.t))
  const shown = names.slice(0, mostNames)
  return saying.list(names.length > mostNames ? [...shown, `+${names.length - mostNames}`] : shown)
}

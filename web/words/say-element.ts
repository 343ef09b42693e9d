import { relationSpec } from '../../graph/model/catalogue/catalogue.ts'
import { isRelation } from '../../graph/model/element.ts'
import type { Element } from '../../graph/model/element.ts'
import type { Language } from '../../graph/model/language.ts'
import { nameIn } from '../../graph/model/naming.ts'
import type { MessageId } from './words.ts'

export type FindElement = (id: string) => Element | undefined
export type Say = (id: MessageId, values?: { readonly [name: string]: string | number }) => string

/** An entity by its name, a relation by two names and what lies between them. */
export const sayElement = (
  element: Element,
  find: FindElement,
  language: Language,
  t: Say,
): string => {
  if (!isRelation(element)) {
    const name = nameIn(element, language)
    return name === '' ? t('act.someone') : t('act.name', { name })
  }
  const end = (id: string): string => {
    const entity = find(id)
    const name = entity === undefined || isRelation(entity) ? '' : nameIn(entity, language)
    return name === '' ? t('act.someone') : name
  }
  return t('act.line', {
    from: end(element.from),
    verb: relationSpec(element.type).label[language],
    to: end(element.to),
  })
}

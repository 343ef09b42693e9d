import { isResidentPerson } from '../../../model/element.ts'
import type { Element, Entity } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { q6Words } from '../words/q6.ts'
import { sensitiveIn } from './sensitive-words.ts'

/** The fields in which somebody writes in own words; the others hold values of lists and dates. */
const freeFields = [
  'name',
  'note',
  'primaryInterest',
  'limitText',
  'brings',
  'expects',
  'carriedBy',
]

/**
 * Q6, sensitive data: a short text of an individual resident or a professional, or of a line of an
 * individual resident, with a word that may say something sensitive of a person (domain §3.7). Lines from a
 * person to a group with private membership cannot be drawn at all.
 */
export const sensitive: Rule = {
  id: 'Q6',
  priority: 'must',
  rests: ['GDPR art. 9 and 10', 'CJEU C-184/20'],
  words: q6Words,
  run: (network) => {
    const { snapshot, actors } = network.recorded
    const persons = actors.filter((actor) => isPerson(actor))
    const residents = new Set(persons.filter(isResidentPerson).map(({ id }) => id))
    const lines = [...snapshot.relations.values()].filter(({ from, to }) => residents.has(from) || residents.has(to)) // prettier-ignore
    return {
      type: 'found',
      findings: [
        ...persons.flatMap((person) => cardOf(person, person.id)),
        ...lines
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .flatMap((line) => cardOf(line, residents.has(line.from) ? line.from : line.to)),
      ],
    }
  },
}

const isPerson = (actor: Entity): boolean =>
  isResidentPerson(actor) || actor.kind === 'professional'

const cardOf = (element: Element, who: Id): readonly Finding[] => {
  const texts = freeFields.flatMap((field) => knownText(element.fields[field]) ?? [])
  const [word] = texts.flatMap((text) => sensitiveIn(text) ?? [])
  if (word === undefined) return []
  return [
    composed({
      rule: 'Q6',
      category: 'question',
      outcome: 'question',
      subjects: [element.id],
      values: { who: { names: [who] }, word },
      evidence: [{ id: 'evidence.map', values: {} }],
      effort: 1,
      benefit: 4,
      certainty: 'unknown',
      lit: [who],
      way: element.id === who ? [] : [element.id],
    }),
  ]
}

import { nameOf } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { knownTexts } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { entitiesOf } from '../../recorded.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { q5Words } from '../words/q5.ts'

const fewestSources = 2

/**
 * Q5, mentioned, not on the map: a name that at least two sources mention (`mentions`) and that no actor
 * has, whatever its capitals and accents (domain §3.7).
 */
export const mentioned: Rule = {
  id: 'Q5',
  priority: 'should',
  rests: ['Laumann, Marsden & Prensky 1983'],
  words: q5Words,
  run: (network) => {
    const there = new Set(network.recorded.actors.map((actor) => plain(nameOf(actor))))
    const findings = [...mentionsIn(network)]
      .filter(([name, { sources }]) => sources.length >= fewestSources && !there.has(name))
      .toSorted(([a, x], [b, y]) => y.sources.length - x.sources.length || (a < b ? -1 : 1))
      .map(([, { name, sources }]) =>
        composed({
          rule: 'Q5',
          category: 'question',
          outcome: 'question',
          subjects: [name],
          values: { name, count: sources.length },
          evidence: [{ id: 'q5.sources', values: { sources: { names: sources } } }],
          effort: 1,
          benefit: 2,
          certainty: 'unknown',
        }),
      )
    return { type: 'found', findings }
  },
}

type Mention = { readonly name: string; readonly sources: readonly Id[] }

const mentionsIn = ({ recorded }: Network): ReadonlyMap<string, Mention> => {
  const mentions = new Map<string, Mention>()
  for (const { id, fields } of entitiesOf(recorded, 'source'))
    for (const name of new Set(knownTexts(fields['mentions']))) {
      const held = mentions.get(plain(name))
      mentions.set(plain(name), {
        name: held?.name ?? name,
        sources: [...(held?.sources ?? []), id],
      })
    }
  return mentions
}

const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

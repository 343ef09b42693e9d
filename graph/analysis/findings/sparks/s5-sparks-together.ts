import type { Relation } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { outOf } from '../../recorded.ts'
import { isVoiced, needsOf } from '../../subjects/needs.ts'
import { composed } from '../compose.ts'
import { initiativesOn, keenOn, keenThemes } from '../embers.ts'
import type { Finding } from '../finding.ts'
import { keyOf } from '../keys.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { s5Words } from '../words/s5.ts'

const fewest = 2

/**
 * S5, sparks together: a theme with at least two actors, as recorded, with spark or fire, and no initiative
 * on it in which two of them take part; with a voiced need and a place that two of them share (domain §3.2).
 */
export const sparksTogether: Rule = {
  id: 'S5',
  priority: 'must',
  rests: ['Feld 1981', 'Oliver, Marwell & Teixeira 1985'],
  words: s5Words,
  run: (network) => ({
    type: 'found',
    findings: keenThemes(network)
      .map((theme) => ({ theme, embers: keenOn(network, theme) }))
      .filter(({ embers }) => embers.length >= fewest)
      .filter(({ theme, embers }) => !isTogether(network, theme, embers))
      .map(({ theme, embers }) => cardOf(network, theme, embers)),
  }),
}

const isTogether = (network: Network, theme: Id, embers: readonly Relation[]): boolean => {
  const keen = new Set(embers.map(({ from }) => from))
  return initiativesOn(network, theme).some(
    ({ seats }) => seats.filter(({ from }) => keen.has(from)).length >= fewest,
  )
}

const cardOf = (network: Network, theme: Id, embers: readonly Relation[]): Finding => {
  const actors = embers.map(({ from }) => from)
  const burning = embers.filter(({ fields }) => fields['energy'] === 'fire').map(({ from }) => from)
  const [need] = needsOf(network.recorded).filter(
    (each) => isVoiced(each) && each.themes.includes(theme),
  )
  const place = placeOf(network, actors)
  return composed({
    rule: 'S5',
    category: 'spark',
    outcome: 'spark',
    subjects: [...actors, keyOf(theme)],
    values: {
      actors: { names: actors },
      theme: { names: [theme] },
      needs: need === undefined ? 0 : 1,
      need: knownText(need?.entity.fields['text']) ?? '',
      placed: place !== undefined,
      place: { names: place === undefined ? [] : [place] },
    },
    evidence: [
      ...(burning.length === 0 ? [] : [{ id: 's5.fire', values: { actors: { names: burning } } }]),
      ...embers.flatMap((ember) => saidBy(network, ember)),
    ],
    effort: place === undefined ? 2 : 1,
    benefit: need === undefined ? 3 : 6,
    certainty: 'known',
    lit: actors,
  })
}

/** The place where most of them are, at least two; of equals the first by id. */
const placeOf = (network: Network, actors: readonly Id[]): Id | undefined => {
  const counts = new Map<Id, number>()
  for (const actor of actors)
    for (const { to } of outOf(network.recorded, 'PRESENT_AT').get(actor) ?? [])
      counts.set(to, (counts.get(to) ?? 0) + 1)
  const [best] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best !== undefined && best[1] >= fewest ? best[0] : undefined
}

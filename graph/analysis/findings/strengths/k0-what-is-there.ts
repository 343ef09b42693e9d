import { isResidentPerson } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { compareIds } from '../../../model/ids.ts'
import { standsOn } from '../../lens.ts'
import { degree } from '../../measures/degree.ts'
import { networkOf } from '../../network.ts'
import type { Network } from '../../network.ts'
import { rankOf } from '../../rank.ts'
import { isDormant } from '../../vitality.ts'
import type { Finding, Message } from '../finding.ts'
import { findingId } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { idsOf } from '../ways.ts'
import { k0Words } from '../words/k0.ts'

/** From how many lines on somebody is said to have many, and how many such names are said at most. */
const manyLines = 3
const mostNames = 5

/**
 * K0, what the map already holds: not a rule of the domain's catalogue but the first card on every map,
 * before any gap. It counts what a person can count on the picture: recorded actors and lines, employees
 * apart from their employers, and no ranking of anybody.
 */
export const whatIsThere: Rule = {
  id: 'K0',
  priority: 'must',
  rests: [],
  words: k0Words,
  run: (network) => {
    const { snapshot } = network.recorded
    const persons = networkOf(snapshot, { ...network.lens, level: 'person', coordinator: false })
    return { type: 'found', findings: [cardOf(persons)] }
  },
}

const cardOf = (network: Network): Finding => {
  const { recorded } = network
  const lines = drawnLines(network)
  const working = [...Array(network.size).keys()].filter(
    (node) => degree(network.cooperation, node) > 0,
  )
  const say = (part: string): Message => ({
    id: `k0.${part}`,
    values: {
      actors: recorded.actors.length,
      lines: lines.all,
      working: working.length,
      you: network.coordinators.size > 0,
      ...askedCounts(network),
    },
  })
  const many = withManyLines(network, working)
  const subjects = [recorded.snapshot.id]
  return {
    id: findingId('K0', subjects),
    rule: 'K0',
    category: 'strength',
    outcome: 'strength',
    subjects,
    title: say('title'),
    sentence: say(recorded.actors.length === 0 ? 'empty' : 'sentence'),
    step: say(recorded.actors.length === 0 ? 'begin' : 'step'),
    evidence: [
      say('asked'),
      ...(many.length > 0 ? [{ id: 'k0.many', values: { names: { names: many } } }] : []),
    ],
    pitfall: say('pitfall'),
    effort: 1,
    benefit: 0,
    certainty: 'known',
    later: false,
    lit: [],
    way: lines.together,
    possible: [],
  }
}

/** The lines between actors that the picture shows, and those of them that are about doing something together. */
const drawnLines = (network: Network): { all: number; together: readonly Id[] } => {
  const { snapshot, day, actors } = network.recorded
  const there = new Set(actors.map(({ id }) => id))
  const together: Id[] = []
  let all = 0
  for (const relation of snapshot.relations.values()) {
    const { id, type, from, to, fields } = relation
    if (type === 'NO_RELATION' || !there.has(from) || !there.has(to)) continue
    if (!standsOn(fields, day)) continue
    all += 1
    const sleeps = isDormant(fields, day, network.settings.dormantAfterMonths)
    if (type !== 'FUNDS' && !sleeps && rankOf(relation) >= 1) together.push(id)
  }
  return { all, together: together.toSorted(compareIds) }
}

const askedCounts = (network: Network): Message['values'] => {
  const coverages = network.recorded.actors.map(({ fields }) => fields['coverage'])
  const full = coverages.filter((coverage) => coverage === 'complete').length
  const partly = coverages.filter((coverage) => coverage === 'partial').length
  return { full, partly, none: coverages.length - full - partly }
}

/** Who has many lines, people left out: in order of id, because nobody is ranked. */
const withManyLines = (network: Network, working: readonly number[]): readonly Id[] => {
  const lines = (node: number): number => degree(network.cooperation, node)
  const nodes = working.filter((node) => {
    const actor = network.nodes[node]
    return actor !== undefined && !isResidentPerson(actor) && lines(node) >= manyLines
  })
  const third = nodes.map(lines).toSorted((a, b) => b - a)[2] ?? manyLines
  const most = nodes.filter((node) => lines(node) >= third)
  return idsOf(
    network,
    most.length <= mostNames ? most : most.filter((node) => lines(node) > third),
  )
}

import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { knownText, knownTexts } from '../model/value.ts'
import type { Proposal } from './proposal.ts'

/** More than so many decide nothing together (domain §4.1, 5). */
export const mostDeciders = 8

/**
 * Who gets one of the eight seats: whom most items need first, of these the voices of those concerned, of these
 * whoever brings the most sectors and languages that nobody at the table brings yet. Whoever finds no seat is told
 * instead, as are those who are only told. Cost O(n × seats).
 */
export const seated = (proposals: readonly Proposal[], snapshot: Snapshot): readonly Proposal[] => {
  const waiting = new Set(proposals.filter(({ informed }) => !informed))
  const table: Proposal[] = []
  const there = new Set<string>()
  const news = ({ actor }: Proposal): number =>
    sortsOf(snapshot, actor).filter((sort) => !there.has(sort)).length
  while (waiting.size > 0 && table.length < mostDeciders) {
    const [next] = [...waiting].toSorted(
      (a, b) =>
        b.items.length - a.items.length ||
        Number(b.speaksFor !== null) - Number(a.speaksFor !== null) ||
        news(b) - news(a) ||
        compareIds(a.actor, b.actor),
    )
    if (next === undefined) break
    waiting.delete(next)
    table.push(next)
    for (const sort of sortsOf(snapshot, next.actor)) there.add(sort)
  }
  const told = proposals.filter((each) => !table.includes(each))
  return [...table, ...told.map((each) => ({ ...each, informed: true }))]
}

/** What somebody adds to the mix of a table. */
const sortsOf = (snapshot: Snapshot, actor: Id): readonly string[] => {
  const fields = snapshot.entities.get(actor)?.fields ?? {}
  const language = knownText(fields['workingLanguage'])
  return [
    ...knownTexts(fields['sector']).map((sector) => `sector ${sector}`),
    ...(language === undefined ? [] : [`language ${language}`]),
  ]
}

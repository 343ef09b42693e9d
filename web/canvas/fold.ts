import type { ActorMark } from './actor-mark.ts'
import type { Position } from '../../graph/model/element.ts'
import type { ActorGroup } from '../../graph/analysis/groups.ts'
import { pairKey } from '../../graph/model/pair-key.ts'
import { labelOf } from '../../graph/picture/label.ts'
import { lineLooks } from './line-class.ts'
import { degreesIn } from './degrees.ts'
import type { LineMark, Marks } from './marks.ts'

/** A group with the name that people know it by. */
export type NamedGroup = ActorGroup & { readonly name: string }

/** What is drawn of a group as one. */
export type FoldedMark = {
  /** The id on the picture; never that of an actor. */
  readonly id: string
  readonly key: string
  readonly name: string
  readonly label: string
  readonly count: number
  readonly lines: number
  readonly position: Position
}

/** Ids of elements hold no colon. */
export const foldedId = (key: string): string => `group:${key}`

/**
 * The marks with these groups drawn as one each. Whoever is in several goes into the first. Lines between
 * two members are not drawn, those of members to one other actor are one line, as strong as the strongest.
 * A group stands where its member nearest to their middle stood, so that it lies over nobody.
 */
export const foldGroups = (marks: Marks, groups: readonly NamedGroup[]): Marks => {
  if (groups.length === 0) return marks
  const there = new Map<string, ActorMark>(marks.actors.map((mark) => [mark.id, mark]))
  const groupOf = new Map<string, string>()
  const folded: FoldedMark[] = []
  for (const { key, name, members } of groups) {
    const own = members.flatMap((id) => (groupOf.has(id) ? [] : (there.get(id) ?? [])))
    if (own.length < 2) continue
    const id = foldedId(key)
    for (const member of own) groupOf.set(member.id, id)
    folded.push({
      id,
      key,
      name,
      label: labelOf(`${name} (${own.length})`).lines.join('\n'),
      count: own.length,
      lines: 0,
      position: middleOne(own.map((member) => member.position)),
    })
  }
  const lines = joined(marks.lines, (id) => groupOf.get(id) ?? id)
  const degree = degreesIn(lines)
  return {
    actors: marks.actors.filter(({ id }) => !groupOf.has(id)),
    lines,
    folded: folded.map((mark) => ({ ...mark, lines: degree.get(mark.id) ?? 0 })),
  }
}

/** The place among these that lies nearest to their middle. */
const middleOne = (places: readonly Position[]): Position => {
  const meanX = mean(places.map(([x]) => x))
  const meanY = mean(places.map(([, y]) => y))
  const far = ([x, y]: Position): number => Math.hypot(x - meanX, y - meanY)
  return places.toSorted((a, b) => far(a) - far(b))[0] ?? [0, 0]
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0) / numbers.length

const strength = (line: LineMark): number =>
  (line.dormant ? lineLooks.length : 0) + lineLooks.indexOf(line.look)

/** Lines with their ends replaced; of those that then lie between the same two, one, where an end is a group. */
const joined = (lines: readonly LineMark[], endOf: (id: string) => string): readonly LineMark[] => {
  const kept: LineMark[] = []
  const between = new Map<string, LineMark>()
  for (const line of lines) {
    const [from, to] = [endOf(line.from), endOf(line.to)]
    if (from === line.from && to === line.to) {
      kept.push(line)
      continue
    }
    if (from === to) continue
    const pair = pairKey(from, to)
    const now = { ...line, from, to }
    const before = between.get(pair)
    if (before === undefined) between.set(pair, now)
    else {
      const strongest = strength(now) < strength(before) ? now : before
      const sameWay = before.oneWay && now.oneWay && before.from === now.from
      between.set(pair, { ...strongest, oneWay: sameWay })
    }
  }
  return [...kept, ...between.values()]
}

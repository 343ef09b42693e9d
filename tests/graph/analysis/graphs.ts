import * as fc from 'fast-check'
import { graphOf } from '../../../graph/analysis/graph.ts'
import type { Graph } from '../../../graph/analysis/graph.ts'

/** A graph from ties written as names, with the nodes in order of name. */
export const named = (text: string, alone: readonly string[] = []) => {
  const pairs = text.split(/\s+/u).map((tie) => tie.split('-'))
  const names = [...new Set([...pairs.flat(), ...alone])].toSorted()
  const ties = pairs.map(([a = '', b = '']): [number, number] => [
    names.indexOf(a),
    names.indexOf(b),
  ])
  return { names, graph: graphOf(names.length, ties) }
}

/** Any small graph: a number of nodes and a choice of the pairs between them. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .integer({ min: 0, max: 12 })
  .chain((size) => {
    const pairs = [...Array(size).keys()].flatMap((a) =>
      [...Array(a).keys()].map((b): [number, number] => [b, a]),
    )
    return fc.tuple(fc.constant(size), fc.subarray(pairs))
  })
  .map(([size, ties]) => graphOf(size, ties))

/** Krackhardt's kite (1990): ten people, three of whom lead in a different sense. */
export const kite = named(
  'Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed Beverly-Garth ' +
    'Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth ' +
    'Fernando-Heather Garth-Heather Heather-Ike Ike-Jane',
)

/** Marriages between Florentine families (Padgett & Ansell 1993), with Pucci, who had none. */
export const florence = named(
  'Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici Barbadori-Castellani ' +
    'Barbadori-Medici Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi Castellani-Peruzzi ' +
    'Castellani-Strozzi Guadagni-Lamberteschi Guadagni-Tornabuoni Medici-Ridolfi Medici-Salviati ' +
    'Medici-Tornabuoni Pazzi-Salviati Peruzzi-Strozzi Ridolfi-Strozzi Ridolfi-Tornabuoni',
  ['Pucci'],
)

/** Zachary's karate club (1977): 34 members, 78 ties; by member, the later members it is tied with. */
const club: { readonly [member: number]: readonly number[] } = {
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
}

export const zachary: Graph = graphOf(
  34,
  Object.entries(club).flatMap(([member, others]) =>
    others.map((other): [number, number] => [Number(member) - 1, other - 1]),
  ),
)

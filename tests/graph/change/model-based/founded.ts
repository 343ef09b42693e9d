import type { Element } from '../../../../graph/model/element.ts'
import { asId } from '../../../../graph/model/ids.ts'
import { create } from '../../builders/changes.ts'
import { History } from '../../builders/log.ts'

const elements = [
  { id: asId('a'), kind: 'association', fields: { name: 'Kring 0' } },
  { id: asId('b'), kind: 'association', fields: { name: 'Kring 1' }, x: 3, y: 4 },
  { id: asId('c'), kind: 'association', fields: { name: 'Kring 2' } },
  { id: asId('p'), kind: 'action', fields: { text: 'Taak 0', helpers: ['a', 'b'] } },
  { id: asId('u'), type: 'KNOWS', from: asId('a'), to: asId('b'), fields: {} },
] satisfies readonly Element[]

/** A small map that has just begun. */
export const founded = (): History => new History(...elements.map(create))

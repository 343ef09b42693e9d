import { z } from 'zod'
import { shaped } from '../text-file.ts'
import { namedSheet } from './named-sheet.ts'
import type { NamedCells } from './named-sheet.ts'
import type { Sheet } from './sheet.ts'

const part = z.looseObject({ attributes: z.record(z.string(), z.unknown()).optional() })
const project = z.looseObject({ elements: z.array(part), connections: z.array(part).default([]) })

/** Whether a JSON file is one of Kumu: elements, and connections between them. */
export const isKumu = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'elements' in value && !('entities' in value)

/**
 * The elements and connections of a Kumu project, as its JSON export or its import has them, as two sheets.
 *
 * @throws bad-file
 */
export const kumuSheets = (value: unknown): readonly Sheet[] => {
  const { elements, connections } = shaped(project, value)
  return [
    namedSheet('elements', elements.map(cellsOf)),
    namedSheet('connections', connections.map(cellsOf)),
  ]
}

const cellsOf = ({ attributes = {}, ...own }: z.infer<typeof part>): NamedCells =>
  new Map(
    Object.entries({ ...own, ...attributes }).flatMap(([name, value]) => {
      const text = textOf(value)
      return text === '' ? [] : [[name === '_id' ? 'id' : name, text] as const]
    }),
  )

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

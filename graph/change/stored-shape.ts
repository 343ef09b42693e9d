import { isKind, isRelationType } from '../model/catalogue/names.ts'
import type { Element } from '../model/element.ts'
import type { AppliedChange } from './change.ts'

/**
 * Outlines of what a log and a state hold. Only what was checked is ever written, so the outline is
 * enough to tell what we wrote from damage, and cheap enough to look at whenever something is read.
 */
export const isStoredElement = (value: unknown): value is Element =>
  isRecord(value) &&
  isText(value['id']) &&
  isRecord(value['fields']) &&
  (isText(value['kind'])
    ? isKind(value['kind'])
    : isText(value['type']) &&
      isRelationType(value['type']) &&
      isText(value['from']) &&
      isText(value['to']))

export const isStoredChange = (value: unknown): value is AppliedChange => {
  if (!isRecord(value)) return false
  switch (value['op']) {
    case 'create':
      return isStoredElement(value['element'])
    case 'update':
      return isText(value['id']) && everyIn(value['fields'], isFieldChange)
    case 'remove':
      return (
        isText(value['id']) && Array.isArray(value['was']) && value['was'].every(isStoredElement)
      )
    case 'move':
      return everyIn(value['positions'], isPosition) && everyIn(value['before'], isPosition)
    default:
      return value['op'] === 'erased'
  }
}

const isFieldChange = (value: unknown): boolean =>
  isRecord(value) && value['from'] !== undefined && value['to'] !== undefined

const isPosition = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 2)

const everyIn = (value: unknown, holds: (each: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(holds)

const isText = (value: unknown): value is string => typeof value === 'string'

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

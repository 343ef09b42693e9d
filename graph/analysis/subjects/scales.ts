import { listKeys } from '../../model/catalogue/vocabulary.ts'
import type { ListName } from '../../model/catalogue/vocabulary.ts'
import { knownText } from '../../model/value.ts'
import type { FieldValue } from '../../model/value.ts'

/**
 * The place of a value on a scale of the vocabulary, 0 the lowest; -1 for what is not asked or not on it.
 * The scales are orders: places are compared, never added or averaged (domain §2.1).
 */
export const stepOn = (scale: ListName, value: FieldValue | undefined): number =>
  listKeys(scale).indexOf(knownText(value) ?? '')

import type { ErrorCode } from '../errors.ts'
import type { Words } from '../model/language.ts'
import { doorWords } from './door-words.ts'
import { modelWords } from './model-words.ts'
import { orderWords } from './order-words.ts'
import { storeWords } from './store-words.ts'

/** The sentence of every code: what was wrong and what to do. A code without words does not compile. */
export const errorWords: { readonly [code in ErrorCode]: Words } = {
  ...modelWords,
  ...orderWords,
  ...storeWords,
  ...doorWords,
}

import type { LineKind } from '../last-kind.ts'

/** The six questions of the first twenty minutes, and what their answers usually are. */
export const questions = [
  { id: 'phone', kinds: ['organisation', 'association', 'professional'] },
  { id: 'places', kinds: ['organisation', 'association', 'resident'] },
  { id: 'residents', kinds: ['resident'] },
  { id: 'missed', kinds: ['initiative'] },
  { id: 'heard-of', kinds: ['association', 'organisation', 'professional', 'resident'] },
  { id: 'missing', kinds: ['association', 'organisation', 'professional', 'resident'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly LineKind[] }[]

/** Enough to see something: the questions stop at so many actors. */
export const enoughActors = 15

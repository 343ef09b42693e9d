import type { Conflict } from '../../graph/change/merge.ts'
import type { Revision } from '../../graph/model/ids.ts'
import { GraphError } from '../../graph/errors.ts'
import type { Problem } from '../state/document-state.ts'

/** How a request ended. */
export type Answer<T> =
  | { readonly type: 'ok'; readonly value: T }
  | {
      readonly type: 'conflict'
      readonly conflicts: readonly Conflict[]
      readonly revision: Revision
    }
  | { readonly type: 'problem'; readonly status: number; readonly problem: Problem }
  /** No answer, or one that does not come from Vonk. */
  | { readonly type: 'away' }

/** The value, for who has nothing else to do with a refusal. @throws the code of the problem */
export const valueOf = <T>(answer: Answer<T>): T => {
  switch (answer.type) {
    case 'ok':
      return answer.value
    case 'conflict':
      throw new GraphError('conflict')
    case 'problem':
      throw new GraphError(answer.problem.code, answer.problem.details)
    case 'away':
      throw new GraphError('store-unreachable')
    default:
      return answer satisfies never
  }
}

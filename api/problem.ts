import type { GraphError } from '../graph/errors.ts'
import type { Conflict } from '../graph/change/merge.ts'
import type { Language } from '../graph/model/language.ts'
import { sayError } from '../graph/words/say-error.ts'
import type { ProblemBody } from './contract.ts'
import { statusOf } from './errors.ts'
import { titleOf } from './title-words.ts'

export const problemType = 'application/problem+json; charset=utf-8'

/** What an error adds beside its details. */
type Extra = { readonly conflicts?: readonly Conflict[]; readonly commitId?: string }

/** How an error answers (RFC 9457), in somebody's language. */
export const problemOf = (
  error: GraphError,
  language: Language,
  extra: Extra = {},
): Omit<ProblemBody, 'conflicts' | 'commitId'> & Extra => {
  const status = statusOf[error.code]
  return {
    type: `/api/docs#${error.code}`,
    status,
    code: error.code,
    title: titleOf(status)[language],
    detail: sayError(error, language),
    details: { ...copied(error) },
    ...extra,
  }
}

const copied = (error: GraphError): ProblemBody['details'] =>
  Object.fromEntries(
    Object.entries(error.details).map(([name, held]) => [
      name,
      typeof held === 'object' ? [...held] : held,
    ]),
  )

import { problem } from '../contract.ts'

const answer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})

/** What every route may answer besides. */
export const problems = {
  '4xx': answer('What was asked cannot be; `code` says why.'),
  '5xx': answer('Vonk or its store cannot do it now; `code` says why.'),
} as const

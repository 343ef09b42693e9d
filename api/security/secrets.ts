import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as 43 characters that a link can carry. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret: looking one up by its hash takes the same time whatever was guessed. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

import { canonicalJson } from '../model/canonical.ts'
import type { Json } from '../model/canonical.ts'
import type { CommitId, Id, Revision } from '../model/ids.ts'
import type { AppliedChange, Change } from './change.ts'

/** The most changes of one commit. */
export const mostChanges = 500

/** Several commits that are one act for a person. */
export type Step = { readonly id: string; readonly part: number; readonly parts: number }

/** Sent id to the id of the relation that it was merged into. */
export type MergedIds = { readonly [sentId: string]: Id }

/** An entry of the log: what was done, as it was applied. */
export type Commit = {
  readonly format: 1
  readonly revision: Revision
  readonly commitId: CommitId
  /** SHA-256, in hex, of the canonical JSON of `{changes, undoes}` as it was sent. */
  readonly bodyHash: string
  /** ISO time of the server, never earlier than that of the commit before. */
  readonly at: string
  readonly author: string
  readonly step?: Step
  /** The id of the commit or of the step that this one takes back. */
  readonly undoes?: string
  /** Ids that an undo could not restore or had to keep. */
  readonly leftOut?: readonly Id[]
  readonly merged?: MergedIds
  readonly remark?: string
  readonly changes: readonly AppliedChange[]
}

/** A commit as its author sends it. */
export type SentCommit = {
  readonly commitId: CommitId
  readonly baseRevision: Revision
  readonly changes: readonly Change[]
  readonly step?: Step
  readonly undoes?: string
  readonly remark?: string
}

/** Tells whether a repeated commit id carries the same body. Sees the body as sent, before any merge. */
export const bodyHash = async (sent: {
  changes: Json
  undoes?: string | undefined
}): Promise<string> => sha256(canonicalJson({ changes: sent.changes, undoes: sent.undoes }))

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

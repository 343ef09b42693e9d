import { z } from 'zod'
import { isPartialDate } from '../graph/model/date.ts'
import { wireChange, wireEntity, wireRelation } from '../graph/change/wire.ts'

/** What travels between Vonk and whatever talks to it: the shape of every request and response. */
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/u)
const revision = z.number().int().nonnegative()
/** `2021`, `2026-11` or `2026-11-22`. */
const partialDate = z.string().refine(isPartialDate)
/** Numbers in an address are digits. */
const digits = z.string().regex(/^\d{1,15}$/u)
/** One line that a person typed: nothing that cannot be kept. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // oxlint-disable-next-line no-control-regex
    .regex(/^(?:(?!\p{Surrogate})[^\u0000-\u001f\u007f])+$/u)
const language = z.enum(['nl', 'fr', 'en'])

export const mapParams = z.object({ map: id })
export const exportParams = z.object({ map: id, format: z.string().max(20) })

export const mapList = z.object({
  maps: z.array(
    z.object({ id, name: z.string(), revision, changedAt: z.string(), actors: z.number() }),
  ),
})

export const newMap = z.strictObject({
  id: id.exactOptional(),
  name: line(140),
  languages: z.array(language).min(1).max(3).exactOptional(),
})
export const madeMap = z.object({ id, revision })

export const backupParams = z.object({ backup: z.string().max(60), map: id })
export const backupList = z.object({
  backups: z.array(z.object({ name: z.string(), at: z.string(), bytes: z.number() })),
})

/** The log of a map that was given; each commit is read as the log keeps it. */
export const givenLog = z.strictObject({ commits: z.array(z.unknown()).min(1).max(100_000) })

export const snapshotQuery = z.strictObject({
  revision: digits.exactOptional(),
  'known-at': partialDate.exactOptional(),
})
export const snapshotBody = z.object({
  id,
  revision,
  entities: z.array(wireEntity),
  relations: z.array(wireRelation),
})

const step = z.strictObject({
  id,
  part: z.number().int().min(1).max(10_000),
  parts: z.number().int().min(1).max(10_000),
})

export const sentCommit = z.strictObject({
  commitId: id,
  baseRevision: revision,
  changes: z.array(wireChange),
  step: step.exactOptional(),
  undoes: id.exactOptional(),
  remark: line(2000).exactOptional(),
})

const mergedIds = z.record(id, id)
export const commitAnswer = z.object({
  revision,
  merged: mergedIds.exactOptional(),
  leftOut: z.array(id).exactOptional(),
  replayed: z.literal(true).exactOptional(),
})

const element = z.union([wireEntity, wireRelation])
const position = z.union([z.tuple([z.number(), z.number()]), z.null()])

/** A change as the log keeps it: with all that is needed to take it back. */
const appliedChange = z.union([
  ...wireChange.options.slice(0, 2),
  z.object({ op: z.literal('remove'), id, was: z.array(element) }),
  z.object({
    op: z.literal('move'),
    positions: z.record(id, position),
    before: z.record(id, position),
  }),
  z.object({ op: z.literal('erased') }),
])

export const loggedCommit = z.object({
  format: z.literal(1),
  revision,
  commitId: id,
  bodyHash: z.string(),
  at: z.string(),
  author: z.string(),
  step: step.exactOptional(),
  undoes: id.exactOptional(),
  leftOut: z.array(id).exactOptional(),
  merged: mergedIds.exactOptional(),
  remark: z.string().exactOptional(),
  changes: z.array(appliedChange),
})

export const commitsQuery = z.strictObject({
  after: digits.exactOptional(),
  limit: digits.exactOptional(),
})
export const commitList = z.object({ commits: z.array(loggedCommit) })

export const eventsQuery = z.strictObject({ after: digits.exactOptional() })

export const findingsQuery = z.strictObject({
  'as-of': partialDate.exactOptional(),
  level: z.enum(['organisation', 'person']).exactOptional(),
  only: z
    .string()
    .max(1000)
    .describe('Only these actors, as in kind:association,theme:theme-loneliness.')
    .exactOptional(),
  lang: language.exactOptional(),
})
export const findingList = z.object({
  asOf: z.string(),
  findings: z.array(
    z.object({
      id: z.string(),
      rule: z.string(),
      category: z.string(),
      outcome: z.string(),
      subjects: z.array(z.string()),
      title: z.string(),
      evidence: z.array(z.string()),
      sentence: z.string(),
      step: z.string(),
      pitfall: z.string(),
      effort: z.number(),
      benefit: z.number(),
      certainty: z.string(),
    }),
  ),
  answered: z.array(
    z.object({
      id: z.string(),
      rule: z.string(),
      subjects: z.array(z.string()),
      title: z.string(),
      answer: id,
      verdict: z.string(),
      reason: z.string().exactOptional(),
      on: z.string().exactOptional(),
    }),
  ),
  notRun: z.array(z.object({ rule: z.string(), why: z.string() })),
})

export const importBody = z.strictObject({
  files: z
    .array(
      z.union([
        z.strictObject({ name: z.string().min(1).max(255), text: z.string() }),
        // Workbooks are no text.
        z.strictObject({ name: z.string().min(1).max(255), base64: z.base64() }),
      ]),
    )
    .min(1)
    .max(20),
})
export const importPreview = z.object({
  changes: z.array(wireChange),
  rows: z.array(
    z.object({
      sheet: z.string(),
      row: z.number(),
      status: z.string(),
      reason: z.string().exactOptional(),
    }),
  ),
})

export const launchBody = z.strictObject({ secret: z.string().max(100) })
export const authorBody = z.strictObject({ name: line(80) })
export const sessionAnswer = z.object({ author: z.string() })
export const linkAnswer = z.object({ link: z.string() })

export const health = z.object({ status: z.literal('ok') })

export const conflict = z.object({
  element: id,
  field: z.string().exactOptional(),
  yours: z.unknown(),
  theirs: z.unknown(),
  by: z.string().nullable(),
  at: z.string().nullable(),
})

/** How every error answers (RFC 9457); `code` is stable, the words follow Accept-Language. */
export const problem = z.object({
  type: z.string(),
  status: z.number(),
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  conflicts: z.array(conflict).exactOptional(),
  commitId: id.exactOptional(),
})

export type NewMap = z.infer<typeof newMap>
export type MapList = z.infer<typeof mapList>
export type BackupList = z.infer<typeof backupList>
export type SentCommitBody = z.infer<typeof sentCommit>
export type CommitAnswer = z.infer<typeof commitAnswer>
export type ProblemBody = z.infer<typeof problem>
export type FindingList = z.infer<typeof findingList>
export type SessionAnswer = z.infer<typeof sessionAnswer>

import { bodyHash, mostChanges } from '../../graph/change/commit.ts'
import { parseChange } from '../../graph/change/wire.ts'
import { GraphError } from '../../graph/errors.ts'
import { asCommitId, asMapId } from '../../graph/model/ids.ts'
import { commitAnswer, commitList, commitsQuery, mapParams, sentCommit } from '../contract.ts'
import type { CommitAnswer, SentCommitBody } from '../contract.ts'
import type { App, House } from '../house.ts'
import { languageOf } from '../language.ts'
import { problemOf, problemType } from '../problem.ts'
import { logPage } from '../rooms/history.ts'
import type { Outcome, Request } from '../rooms/entry.ts'
import { callerName } from '../security/guard.ts'
import { problems } from './problems.ts'
import { untyped } from './untyped.ts'

/** The most commits of one page. */
const mostCommits = 1000

/** The log of a map, and one commit more. */
export const commitRoutes = (app: App, { rooms }: House): void => {
  app.get(
    '/api/maps/:map/commits',
    {
      schema: {
        summary: 'Commits after a revision, oldest first',
        params: mapParams,
        querystring: commitsQuery,
        response: { 200: commitList, ...problems },
      },
    },
    async (request, reply) => {
      const room = rooms.of(asMapId(request.params.map))
      const { after = '0', limit = '500' } = request.query
      const commits = await logPage(room, Number(after), Math.min(Number(limit), mostCommits))
      return untyped(reply).send({ commits })
    },
  )

  app.post(
    '/api/maps/:map/commits',
    {
      schema: {
        summary: 'Change a map',
        params: mapParams,
        body: sentCommit,
        response: { 200: commitAnswer, 201: commitAnswer, ...problems },
      },
    },
    async (request, reply) => {
      const sent = await parseCommit(request.body)
      const room = rooms.of(asMapId(request.params.map))
      const outcome = await room.commit(sent, callerName(request)).catch((error: unknown) => {
        throw withCommitId(error, sent.commitId)
      })
      if (outcome.type === 'committed')
        return reply.code(outcome.replayed ? 200 : 201).send(answerOf(outcome))
      const language = languageOf(request.headers['accept-language'])
      const { conflicts, revision } = outcome
      const problem = problemOf(new GraphError('conflict', { revision }), language, { conflicts })
      return untyped(reply)
        .code(409)
        .header('content-language', language)
        .type(problemType)
        .send(JSON.stringify(problem))
    },
  )
}

/** @throws too-many-changes, bad-request and what `parseChange` throws */
const parseCommit = async (body: SentCommitBody): Promise<Request> => {
  const { commitId, baseRevision, changes, step, undoes, remark } = body
  if (changes.length > mostChanges) throw new GraphError('too-many-changes', { max: mostChanges })
  // An undo says what it takes back and nothing else: the room works out the changes.
  if (undoes !== undefined && changes.length > 0)
    throw new GraphError('bad-request', { where: 'body.changes' })
  return {
    commitId: asCommitId(commitId),
    baseRevision,
    bodyHash: await bodyHash({ changes, undoes }),
    changes: changes.map(parseChange),
    ...(step === undefined ? {} : { step }),
    ...(undoes === undefined ? {} : { undoes }),
    ...(remark === undefined ? {} : { remark }),
  }
}

const answerOf = ({ commit, replayed }: Extract<Outcome, { type: 'committed' }>): CommitAnswer => ({
  revision: commit.revision,
  ...(commit.merged === undefined ? {} : { merged: commit.merged }),
  ...(commit.leftOut === undefined ? {} : { leftOut: [...commit.leftOut] }),
  ...(replayed ? { replayed: true } : {}),
})

/** Who does not know whether it was written, needs the id to ask again. */
const withCommitId = (error: unknown, commitId: string): unknown =>
  error instanceof GraphError && error.code === 'outcome-unknown'
    ? new GraphError(error.code, { ...error.details, commitId }, error)
    : error

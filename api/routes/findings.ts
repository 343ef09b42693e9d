import type { Findings } from '../../graph/analysis/findings/finding.ts'
import { findings } from '../../graph/analysis/findings/run.ts'
import { seenOf } from '../../graph/analysis/findings/seen-of.ts'
import { say } from '../../graph/analysis/findings/words/say.ts'
import { sayFinding } from '../../graph/analysis/findings/words/say-finding.ts'
import { leftOutBy } from '../../graph/analysis/filter.ts'
import type { Filter } from '../../graph/analysis/filter.ts'
import { filterFrom } from '../../graph/analysis/filter-text.ts'
import { lensAt } from '../../graph/analysis/lens.ts'
import type { Level } from '../../graph/analysis/lens.ts'
import { GraphError } from '../../graph/errors.ts'
import type { Language } from '../../graph/model/language.ts'
import { asId, asMapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { knownText } from '../../graph/model/value.ts'
import { findingList, findingsQuery, mapParams } from '../contract.ts'
import type { FindingList } from '../contract.ts'
import type { App, House } from '../house.ts'
import { languageOf } from '../language.ts'
import { dayInBrussels } from '../rooms/brussels.ts'
import { problems } from './problems.ts'

/** What the rules point out on a map. */
export const findingRoutes = (app: App, { rooms }: House): void => {
  app.get(
    '/api/maps/:map/findings',
    {
      schema: {
        summary: 'What the rules point out, in words, in the order in which people should see it',
        params: mapParams,
        querystring: findingsQuery,
        response: { 200: findingList, ...problems },
      },
    },
    async (request, reply) => {
      const { snapshot } = await rooms.of(asMapId(request.params.map)).head()
      const { 'as-of': asOf = todayOf(snapshot), level, only = '', lang } = request.query
      const language = lang ?? languageOf(request.headers['accept-language'])
      const filter = filterFrom(only)
      if (filter === undefined) throw new GraphError('bad-request', { where: 'querystring.only' })
      const found = foundOn(snapshot, asOf, level, filter)
      for (const { rule, fault } of found.notRun)
        if (fault !== undefined)
          request.log.error({ rule, fault, map: snapshot.id }, 'a rule failed')
      return reply.send(saidFindings(found, snapshot, language))
    },
  )
}

/** What the rules find on the whole map, of those who pass a filter. */
export const foundOn = (
  snapshot: Snapshot,
  asOf: string,
  level: Level | undefined,
  filter: Filter,
): Findings => {
  const lens = lensAt(asOf, level)
  return seenOf(findings(snapshot, lens), new Set(leftOutBy(snapshot, lens, filter)))
}

/** The day that the screens of this map open on. */
export const todayOf = (snapshot: Snapshot): string =>
  knownText(snapshot.entities.get(asId(snapshot.id))?.fields['today']) ?? dayInBrussels(Date.now())

/** The findings in words, as the answer carries them. */
export const saidFindings = (
  found: Findings,
  snapshot: Snapshot,
  language: Language,
): FindingList => ({
  asOf: found.asOf,
  findings: found.findings.map((finding) => {
    const { id, rule, category, outcome, effort, benefit, certainty } = finding
    const { title, sentence, step, evidence, pitfall } = sayFinding(finding, snapshot, language)
    return {
      id,
      rule,
      category,
      outcome,
      subjects: [...finding.subjects],
      title,
      evidence: [...evidence],
      sentence,
      step,
      pitfall,
      effort,
      benefit,
      certainty,
    }
  }),
  answered: found.answered.map(({ finding, given }) => ({
    id: finding.id,
    rule: finding.rule,
    subjects: [...finding.subjects],
    title: say(finding.title, snapshot, language),
    answer: given.id,
    verdict: given.verdict,
    ...(given.reason === undefined ? {} : { reason: given.reason }),
    ...(given.on === undefined ? {} : { on: given.on }),
  })),
  notRun: found.notRun.map(({ rule, why }) => ({ rule, why: say(why, snapshot, language) })),
})

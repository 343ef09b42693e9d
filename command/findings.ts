import { foundOn, saidFindings, todayOf } from '../api/routes/findings.ts'
import { GraphError } from '../graph/errors.ts'
import { filterFrom } from '../graph/analysis/filter-text.ts'
import { levels } from '../graph/analysis/lens.ts'
import type { Level } from '../graph/analysis/lens.ts'
import { isPartialDate } from '../graph/model/date.ts'
import { isLanguage } from '../graph/model/language.ts'
import { argumentsOf } from './arguments.ts'
import { givenMap } from './given-map.ts'
import type { Io } from './io.ts'

export const usage =
  'vonk findings MAP|FILE [--as-of DATE] [--level organisation|person] [--only ASPECT:VALUE,…] [--lang nl|fr|en] [--json] [--store URL]'

const options = {
  'as-of': { type: 'string' },
  level: { type: 'string', default: 'organisation' },
  only: { type: 'string', default: '' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Says what the rules point out on a map. @throws bad-usage, bad-date and what reading the map throws */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const given = argumentsOf(args, io.env, { usage, options, words: [1, 1] })
  const language = given.text('lang') ?? io.language
  const level = given.text('level') ?? ''
  const filter = filterFrom(given.text('only') ?? '')
  if (!isLanguage(language) || !isLevel(level) || filter === undefined)
    throw new GraphError('bad-usage', { usage })
  const day = dayIn(given.text('as-of'))
  const snapshot = await givenMap(given.words[0] ?? '', given.settings)
  const found = foundOn(snapshot, day ?? todayOf(snapshot), level, filter)
  for (const { rule, fault } of found.notRun) if (fault !== undefined) io.say(`${rule}: ${fault}`)
  const said = saidFindings(found, snapshot, language)
  if (given.flag('json')) io.out(JSON.stringify(said))
  else
    for (const { title, sentence, step } of said.findings)
      io.out(`${title}\n${sentence}\n${step}\n`)
  return 0
}

/** @throws bad-date */
export const dayIn = (text: string | undefined): string | undefined => {
  if (text !== undefined && !isPartialDate(text))
    throw new GraphError('bad-date', { field: '--as-of', value: text.slice(0, 40) })
  return text
}

const isLevel = (text: string): text is Level => levels.some((level) => level === text)

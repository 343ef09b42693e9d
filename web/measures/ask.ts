import type { Analysis, Outlook } from '../../graph/analysis/analysis.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { analysisHearer } from './analysis-news.ts'
import { deltaBetween } from './delta.ts'
import type { Line } from '../workers/line.ts'
import type { Answer, Ask } from './messages.ts'

type Question = { readonly snapshot: Snapshot; readonly outlook: Outlook }
type Told = (analysis: Analysis, question: Question) => void

/** Somebody who wants a map looked at, and how to tell. */
export type Asker = { readonly ask: (snapshot: Snapshot, outlook: Outlook) => void }

/**
 * Asks for a look at maps over a line. While the other end computes, only the newest question waits; an answer
 * to one that a newer question has overtaken is dropped.
 */
export const askOver = (line: Line, told: Told): Asker => {
  let sent: Snapshot | undefined
  let busyWith: Question | undefined
  let waiting: Question | undefined
  const heard = analysisHearer()

  const send = (question: Question): void => {
    busyWith = question
    const afresh = sent === undefined || sent.id !== question.snapshot.id
    const delta = deltaBetween(afresh ? undefined : sent, question.snapshot)
    sent = question.snapshot
    const { outlook } = question
    line.send({ delta, afresh, outlook } satisfies Ask)
  }

  line.hear((message) => {
    // The only writer of this line is `serve.ts`.
    const answer = message as Answer
    // What was overtaken is heard too: the next answer tells only what is new since.
    const analysis = answer.type === 'analysis' ? heard(answer.news) : undefined
    const question = busyWith
    busyWith = undefined
    const next = waiting
    waiting = undefined
    if (next !== undefined) send(next)
    else if (analysis !== undefined && question !== undefined) told(analysis, question)
  })

  return {
    ask: (snapshot, outlook) => {
      const question = { snapshot, outlook }
      if (busyWith === undefined) send(question)
      else waiting = question
    },
  }
}

import type { Findings } from '../../graph/analysis/findings/finding.ts'
import type { Lens } from '../../graph/analysis/lens.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { deltaBetween } from './delta.ts'
import type { Line } from './line.ts'
import type { Answer, Ask } from './messages.ts'

type Question = { readonly snapshot: Snapshot; readonly lens: Lens }
type Told = (findings: Findings, question: Question) => void

/** Somebody who wants findings, and how to tell. */
export type Asker = { readonly ask: (snapshot: Snapshot, lens: Lens) => void }

/**
 * Asks for findings over a line. While the other end computes, only the newest question waits; an answer
 * to one that a newer question has overtaken is dropped.
 */
export const askOver = (line: Line, told: Told): Asker => {
  let sent: Snapshot | undefined
  let busyWith: Question | undefined
  let waiting: Question | undefined

  const send = (question: Question): void => {
    busyWith = question
    const afresh = sent === undefined || sent.id !== question.snapshot.id
    const delta = deltaBetween(afresh ? undefined : sent, question.snapshot)
    sent = question.snapshot
    const { lens } = question
    line.send({ delta, afresh, lens } satisfies Ask)
  }

  line.hear((message) => {
    // The only writer of this line is `serve.ts`.
    const answer = message as Answer
    const question = busyWith
    busyWith = undefined
    const next = waiting
    waiting = undefined
    if (next !== undefined) send(next)
    else if (answer.type === 'findings' && question !== undefined) told(answer.findings, question)
  })

  return {
    ask: (snapshot, lens) => {
      const question = { snapshot, lens }
      if (busyWith === undefined) send(question)
      else waiting = question
    },
  }
}

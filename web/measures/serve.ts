import { analyse } from '../../graph/analysis/analysis.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { analysisTeller } from './analysis-news.ts'
import { withDelta } from './delta.ts'
import type { Line } from '../workers/line.ts'
import type { Answer, Ask } from './messages.ts'

/** Answers what the page asks, one question after another. */
export const serve = (line: Line): void => {
  let snapshot: Snapshot | undefined
  const tell = analysisTeller()
  line.hear((message) => {
    // The only writer of this line is `ask.ts`.
    const ask = message as Ask
    snapshot = withDelta(ask.afresh ? undefined : snapshot, ask.delta)
    line.send(answerTo(ask, snapshot, tell))
  })
}

const answerTo = (
  { outlook }: Ask,
  snapshot: Snapshot,
  tell: ReturnType<typeof analysisTeller>,
): Answer => {
  try {
    const analysis = analyse(snapshot, outlook)
    for (const { rule, fault } of analysis.findings.notRun)
      if (fault !== undefined) reportError(new Error(`rule ${rule} failed: ${fault}`))
    return { type: 'analysis', news: tell(analysis) }
  } catch (error) {
    // Shown in the console of the browser; the page says that there are no findings now.
    reportError(error)
    return { type: 'failed' }
  }
}

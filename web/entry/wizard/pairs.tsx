import type { ReactNode } from 'react'
import { useState } from 'react'
import { Stack, Text } from '@mantine/core'
import type { Id } from '../../../graph/model/ids.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { T } from '../../words/say.tsx'
import { answerPair } from '../changes/pair.ts'
import type { PairAnswer } from '../changes/pair.ts'
import { useAct } from '../use-act.tsx'
import { pairKey, pairsToAsk } from './pair-order.ts'
import type { Pair } from './pair-order.ts'
import { PairQuestion } from './pair-question.tsx'

/** Pair after pair, for as long as somebody likes. */
export const Pairs = ({ questions }: { questions: ReadonlyMap<Id, number> }): ReactNode => {
  const act = useAct()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState(0)
  const pairs = pairsToAsk(useSnapshot(), questions, skipped)
  const [pair] = pairs
  const answer = ({ from, to }: Pair, said: PairAnswer | 'unknown'): void => {
    setDone(done + 1)
    if (said === 'unknown') setSkipped(new Set([...skipped, pairKey(from.id, to.id)]))
    else void act((now, noted) => answerPair(now, { from: from.id, to: to.id }, said, noted))
  }
  return (
    <Stack>
      {pair === undefined ? (
        <Text size="lg">
          <T id={done === 0 ? 'wizard.pair.none' : 'wizard.pair.all'} />
        </Text>
      ) : (
        <PairQuestion
          key={pairKey(pair.from.id, pair.to.id)}
          pair={pair}
          onAnswer={(said) => answer(pair, said)}
        />
      )}
      <Text c="dimmed" role="status">
        <T id="wizard.pair.progress" values={{ done, left: pairs.length }} />
      </Text>
    </Stack>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group } from '@mantine/core'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { useToday } from '../state/as-of.ts'
import { useDispatch, useSnapshot } from '../state/use-document.tsx'
import { useSetView } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import { answerChange, asksWhy, verdicts } from './answer-change.ts'
import type { Verdict } from './answer-change.ts'
import { GhostAnswers } from './ghost/ghost-answers.tsx'
import { ReasonForm } from './reason-form.tsx'

/** The heading of the panel: whoever answers a card stands there afterwards, since the card is gone. */
export const cardsTitle = 'cards-title'

/** The four answers to an open card; two of them ask why. */
export const CardAnswers = ({ finding }: { finding: Finding }): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const asOf = useToday()
  const dispatch = useDispatch()
  const setView = useSetView()
  const ghosts = useAnalysis((analysis) => analysis.ghosts) ?? []
  const [asking, setAsking] = useState<Verdict | null>(null)
  // The card about the map itself is no suggestion.
  if (finding.rule === 'K0') return null
  const leave = (): void => {
    setView({ finding: null })
    document.querySelector<HTMLElement>(`#${cardsTitle}`)?.focus()
  }
  const give = (verdict: Verdict, reason = ''): void => {
    dispatch([answerChange(finding, verdict, reason, asOf, snapshot)])
    leave()
  }
  const ghost = ghosts.find(({ id }) => id === finding.id)
  // Whoever is missed is added, or is not there to be found.
  if (ghost !== undefined) return <GhostAnswers ghost={ghost} onGone={leave} />
  if (asking !== null)
    return (
      <ReasonForm
        label={t(`cards.${asking}`)}
        onKeep={(reason) => give(asking, reason)}
        onCancel={() => setAsking(null)}
      />
    )
  return (
    <Group gap={6} role="group" aria-label={t('cards.answer')}>
      {verdicts.map((verdict) => (
        <Button
          key={verdict}
          variant="default"
          size="compact-sm"
          onClick={() => (asksWhy(verdict) ? setAsking(verdict) : give(verdict))}
        >
          <T id={`cards.${verdict}`} />
        </Button>
      ))}
    </Group>
  )
}

import type { ReactNode } from 'react'
import { Suspense, lazy, useState } from 'react'
import { Anchor, Stack, Text } from '@mantine/core'
import { methodOf } from '../../graph/analysis/findings/methods.ts'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import type { SaidFinding } from '../../graph/analysis/findings/words/say-finding.ts'
import { T } from '../words/say.tsx'
import { CardAnswers } from './card-answers.tsx'
import { TeamFromCard } from './team-from-card.tsx'
import classes from './cards.module.css'

/** The sheets come when somebody asks for one. */
const MethodSheet = lazy(async () => ({
  default: (await import('./methods/method-sheet.tsx')).MethodSheet,
}))

/** The small step, the evidence and, when asked, how the rule works and where its limits lie. */
export const CardDetails = ({
  finding,
  said,
}: {
  finding: Finding
  said: SaidFinding
}): ReactNode => {
  const [how, setHow] = useState(false)
  const [method, setMethod] = useState(false)
  return (
    <Stack gap="xs" className={classes['details']}>
      <Text>
        <b>
          <T id="cards.step" />
        </b>{' '}
        {said.step}{' '}
        <Text component="span" c="dimmed">
          <T id="cards.effort" values={{ effort: finding.effort }} />.
        </Text>
      </Text>
      <Anchor
        component="button"
        type="button"
        className={classes['how']}
        aria-expanded={method}
        onClick={() => setMethod(!method)}
      >
        <T id="cards.method" />
      </Anchor>
      {method && (
        <Suspense fallback={null}>
          <MethodSheet method={methodOf(finding)} />
        </Suspense>
      )}
      <Stack gap={2} className={classes['evidence']}>
        {said.evidence.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </Stack>
      <Anchor
        component="button"
        type="button"
        className={classes['how']}
        aria-expanded={how}
        onClick={() => setHow(!how)}
      >
        <T id="cards.how" />
      </Anchor>
      {how && (
        <Stack gap={4} className={classes['evidence']}>
          <Text>
            <b>{said.rule}.</b> {said.how}
          </Text>
          <Text>{said.howWeKnow}</Text>
          <Text>
            <b>
              <T id="cards.pitfall" />
            </b>{' '}
            {said.pitfall}
          </Text>
          {said.rests.length > 0 && (
            <Text>
              <T id="cards.rests" values={{ works: said.rests.join('; ') }} />
            </Text>
          )}
        </Stack>
      )}
      <TeamFromCard finding={finding} />
      <CardAnswers finding={finding} />
    </Stack>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'
import { Anchor, Stack, Text } from '@mantine/core'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import type { SaidFinding } from '../../graph/analysis/findings/words/say-finding.ts'
import { T } from '../words/say.tsx'
import { CardAnswers } from './card-answers.tsx'
import classes from './cards.module.css'

/** The small step, the evidence and, when asked, how the rule works and where its limits lie. */
export const CardDetails = ({
  finding,
  said,
}: {
  finding: Finding
  said: SaidFinding
}): ReactNode => {
  const [how, setHow] = useState(false)
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
      <CardAnswers finding={finding} />
    </Stack>
  )
}

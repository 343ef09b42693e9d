import type { ReactNode } from 'react'
import { useState } from 'react'
import { Group, Radio, Stack, Text } from '@mantine/core'
import { T, useT } from './room.ts'

const questions = ['none', 'warm', 'out'] as const

type Question = (typeof questions)[number]
type Answers = { readonly [question in Question]?: 'yes' | 'no' }

/**
 * Three questions that help to see what sort of initiative would fit (domain 002-46). They are to think with:
 * nothing of them is kept.
 */
export const ThreeQuestions = (): ReactNode => {
  const t = useT()
  const [answers, setAnswers] = useState<Answers>({})
  const given = questions.map((question) => answers[question])
  const result = given.includes('yes')
    ? 'begin.three-yes'
    : given.every((answer) => answer === 'no')
      ? 'begin.three-no'
      : null
  return (
    <details>
      <summary>
        <T id="begin.three" />
      </summary>
      <Stack gap="xs" mt="xs">
        {questions.map((question) => (
          <Radio.Group
            key={question}
            label={t(`begin.three-${question}`)}
            value={answers[question] ?? null}
            onChange={(value) =>
              setAnswers({ ...answers, [question]: value === 'yes' ? 'yes' : 'no' })
            }
          >
            <Group gap="md" mt={4}>
              <Radio value="yes" label={t('begin.yes')} />
              <Radio value="no" label={t('begin.no')} />
            </Group>
          </Radio.Group>
        ))}
        <Text size="sm" role="status">
          {result !== null && <T id={result} />}
        </Text>
      </Stack>
    </details>
  )
}

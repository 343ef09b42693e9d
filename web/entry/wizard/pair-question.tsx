import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Button, Group, Stack, Title } from '@mantine/core'
import { nameIn } from '../../../graph/model/naming.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { choicesFor } from '../changes/relation-choice.ts'
import type { PairAnswer } from '../changes/pair.ts'
import { WithLetter } from '../key-choice.tsx'
import { letterOf, lettersFor } from '../letters.ts'
import { RelationChoices } from '../relation-choices.tsx'
import type { Pair } from './pair-order.ts'

type PairQuestionProps = {
  readonly pair: Pair
  readonly onAnswer: (answer: PairAnswer | 'unknown') => void
}

const answers = ['yes', 'no', 'unknown'] as const

/** Do these two do anything together? One key; and for yes, which of the six. */
export const PairQuestion = ({ pair, onAnswer }: PairQuestionProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const first = useRef<HTMLButtonElement>(null)
  const [which, setWhich] = useState(false)
  const labels = answers.map((answer) => t(`wizard.pair.${answer}`))
  const letters = lettersFor(labels)
  useEffect(() => {
    if (!which) first.current?.focus()
  }, [which])
  const say = (answer: (typeof answers)[number] | undefined): void => {
    if (answer === 'yes') setWhich(true)
    else if (answer !== undefined) onAnswer(answer === 'no' ? 'nothing' : 'unknown')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (which && event.key === 'Escape') setWhich(false)
    if (which || letterOf(event) === '') return
    say(answers[letters.indexOf(letterOf(event))])
  }
  const six = choicesFor(pair.from, pair.to).filter(
    (choice) => choice.type === 'pair' && choice.answer !== 'nothing',
  )
  return (
    <Stack onKeyDown={onKeyDown}>
      <Title order={2} size="h1">
        <T
          id="wizard.pair.question"
          values={{ from: nameIn(pair.from, language), to: nameIn(pair.to, language) }}
        />
      </Title>
      {which ? (
        <RelationChoices
          choices={six}
          onPick={(choice) => choice.type === 'pair' && onAnswer(choice.answer)}
        />
      ) : (
        <Group>
          {answers.map((answer, at) => (
            <Button
              key={answer}
              ref={at === 0 ? first : null}
              size="xl"
              variant="default"
              onClick={() => say(answer)}
            >
              <WithLetter label={labels[at] ?? ''} letter={letters[at] ?? ''} />
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  )
}

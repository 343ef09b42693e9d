import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { isCoordinator, isActor } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { useDocument, useSnapshot, useUndo } from '../state/use-document.tsx'
import { T } from '../words/say.tsx'
import { Pairs } from './wizard/pairs.tsx'
import { Question } from './wizard/question.tsx'
import { enoughActors, questions } from './wizard/questions.ts'
import { Who } from './wizard/who.tsx'
import classes from './wizard/wizard.module.css'

/** The steps after *who are you here?*: the six questions, then the pairs. */
const lastStep = questions.length + 1

/** The first twenty minutes: who you are, six questions, and pairs; all of it kept as one goes. */
export const Wizard = (): ReactNode => {
  const snapshot = useSnapshot()
  const map = useDocument((state) => state.map)
  const navigate = useNavigate()
  const { undo, runUndo } = useUndo()
  const entities = [...snapshot.entities.values()]
  const isKnown = entities.some(isCoordinator)
  const [step, setStep] = useState(isKnown ? 1 : 0)
  const [named, setNamed] = useState<ReadonlyMap<Id, number>>(new Map())
  const count = entities.filter((each) => isActor(each) && !isCoordinator(each)).length
  const question = questions[step - 1]
  const finish = (): void => void navigate({ to: '/map/$map', params: { map }, search: {} })
  const next = (): void =>
    setStep(count >= enoughActors && step > 0 ? lastStep : Math.min(step + 1, lastStep))
  return (
    <main className={classes['page']}>
      <Group justify="space-between">
        <Text c="dimmed">
          <T id="wizard.step" values={{ step: step + 1, steps: lastStep + 1 }} />
        </Text>
        <Text c="dimmed" role="status">
          <T
            id="wizard.count"
            values={{ count, enough: enoughActors, more: String(count > enoughActors) }}
          />
        </Text>
      </Group>
      <Title order={1} className={classes['title']}>
        <T
          id={
            step === 0
              ? 'wizard.who'
              : question === undefined
                ? 'wizard.pairs'
                : `wizard.question.${question.id}`
          }
        />
      </Title>
      {step === 0 && <Who onDone={() => setStep(1)} />}
      {question !== undefined && (
        <Question
          key={question.id}
          question={question}
          named={[...named].flatMap(([id, at]) => (at === step ? [id] : []))}
          isEnough={count >= enoughActors}
          onNamed={(id) => setNamed(new Map([...named, [id, step]]))}
          onNext={next}
        />
      )}
      {step === lastStep && <Pairs questions={named} />}
      <Group>
        <Button variant="default" disabled={step === 0} onClick={() => setStep(step - 1)}>
          <T id="wizard.back" />
        </Button>
        {step < lastStep && (
          <Button variant="default" onClick={next}>
            <T id={step === 0 ? 'wizard.skip' : 'wizard.next'} />
          </Button>
        )}
        <Button variant="subtle" color="gray" disabled={undo === undefined} onClick={runUndo}>
          <T id="entry.undo" />
        </Button>
        <Button variant={step === lastStep ? 'filled' : 'subtle'} onClick={finish}>
          <T id="wizard.to-map" />
        </Button>
      </Group>
    </main>
  )
}

import type { ReactNode } from 'react'
import { Stack, Text } from '@mantine/core'
import type { Id } from '../../../graph/model/ids.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { T } from '../../words/say.tsx'
import { NameLine } from '../name-line.tsx'
import { PlaceLine } from './place-line.tsx'
import type { questions } from './questions.ts'
import classes from './wizard.module.css'

type QuestionProps = {
  readonly question: (typeof questions)[number]
  readonly named: readonly Id[]
  readonly isEnough: boolean
  readonly onNamed: (id: Id) => void
  readonly onNext: () => void
}

/** One of the six: names come in until somebody goes on. */
export const Question = (props: QuestionProps): ReactNode => {
  const { question, named, isEnough, onNamed, onNext } = props
  const language = useLanguage()
  const snapshot = useSnapshot()
  const names = named.flatMap((id) => {
    const entity = snapshot.entities.get(id)
    return entity === undefined ? [] : [{ id, name: nameIn(entity, language) }]
  })
  return (
    <Stack>
      {isEnough && question.id !== 'missed' ? (
        <Text size="lg" role="status">
          <T id="wizard.enough" />
        </Text>
      ) : question.id === 'places' ? (
        <PlaceLine kinds={question.kinds} onAdded={onNamed} onEmpty={onNext} />
      ) : (
        <NameLine
          large
          goesOn
          kinds={question.kinds}
          emptyLabel="wizard.next"
          onAdded={onNamed}
          onFound={onNamed}
          onEmpty={onNext}
        />
      )}
      <ul className={classes['names']}>
        {names.map(({ id, name }) => (
          <li key={id} className={classes['named']}>
            {name}
          </li>
        ))}
      </ul>
    </Stack>
  )
}

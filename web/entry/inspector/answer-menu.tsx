import type { ReactNode } from 'react'
import { ActionIcon, Menu } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { answerStates, isAnswer } from '../../../graph/model/value.ts'
import type { Answer, FieldValue } from '../../../graph/model/value.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'

type AnswerMenuProps = {
  readonly label: string
  readonly value: FieldValue | undefined
  readonly onPick: (answer: Answer | null) => void
}

/** Not asked, not known, not said, none: four things that are not a value. */
export const AnswerMenu = ({ label, value, onPick }: AnswerMenuProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const present = isAnswer(value) ? value.answer : value === undefined ? 'not_asked' : undefined
  const states = ['not_asked', ...answerStates] as const
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('inspector.no-value', { field: label })}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {states.map((state) => (
          <Menu.Item
            key={state}
            leftSection={state === present ? <IconCheck size={14} aria-hidden /> : null}
            onClick={() => onPick(state === 'not_asked' ? null : { answer: state })}
          >
            {valueWords('answer_state', state)?.[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

import type { ReactNode } from 'react'
import { Group, NativeSelect, Radio, Stack, Textarea } from '@mantine/core'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from './room.ts'
import { capital } from '../../words/capital.ts'
import { listOptions } from '../inspector/options.ts'

const answers = ['yes', 'partly', 'no'] as const

/** What was said of the scale; null: not answered yet. */
export type Scale = {
  readonly answer: (typeof answers)[number] | null
  readonly best: string | null
  readonly reasons: string
}

type ScaleQuestionProps = { readonly value: Scale; readonly onChange: (scale: Scale) => void }

/** Whether the neighbourhood is the best scale, and if not, which is (domain 002-49). */
export const ScaleQuestion = ({ value, onChange }: ScaleQuestionProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const wordsOf = new Map(
    listOptions('scale_answer', language).map((option) => [option.value, option.label]),
  )
  const labelOf = (field: string): string =>
    capital(fieldSpec('initiative', field)?.label[language] ?? field)
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('begin.scale')}
        value={value.answer ?? 'later'}
        onChange={(chosen) =>
          onChange({ ...value, answer: answers.find((each) => each === chosen) ?? null })
        }
      >
        <Group gap="md" mt={4}>
          {answers.map((answer) => (
            <Radio key={answer} value={answer} label={wordsOf.get(answer) ?? answer} />
          ))}
          <Radio value="later" label={t('begin.later')} />
        </Group>
      </Radio.Group>
      {(value.answer === 'no' || value.answer === 'partly') && (
        <>
          <NativeSelect
            label={labelOf('scaleBest')}
            value={value.best ?? ''}
            data={[
              { value: '', label: t('inspector.nothing-chosen') },
              ...listOptions('scale', language),
            ]}
            onChange={({ currentTarget: { value: best } }) =>
              onChange({ ...value, best: best === '' ? null : best })
            }
          />
          <Textarea
            label={labelOf('scaleReasons')}
            autosize
            minRows={2}
            maxLength={2000}
            value={value.reasons}
            onChange={({ currentTarget: { value: reasons } }) => onChange({ ...value, reasons })}
          />
        </>
      )}
    </Stack>
  )
}

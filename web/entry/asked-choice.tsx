import type { ReactNode } from 'react'
import { useT } from '../words/say.tsx'
import { KeyChoice } from './key-choice.tsx'

const steps = ['complete', 'partial', 'not_asked'] as const

export type Asked = (typeof steps)[number]

export const isAsked = (value: unknown): value is Asked => steps.some((step) => step === value)

type AskedChoiceProps = {
  readonly value: Asked | undefined
  readonly onPick: (asked: Asked) => void
  readonly onEnter?: () => void
}

/** How far somebody was asked: one key. */
export const AskedChoice = (props: AskedChoiceProps): ReactNode => {
  const t = useT()
  const options = steps.map((step) => ({ value: step, label: t(`entry.asked.${step}`) }))
  return <KeyChoice label={t('entry.asked')} options={options} {...props} />
}

type AgreedChoiceProps = {
  readonly value: boolean | undefined
  readonly onPick: (agreed: boolean) => void
  readonly onEnter?: () => void
}

/** Whether a resident agreed to stand on the map: one key. */
export const AgreedChoice = ({ value, onPick, ...rest }: AgreedChoiceProps): ReactNode => {
  const t = useT()
  const options = (['yes', 'no'] as const).map((each) => ({
    value: each,
    label: t(`entry.agreed.${each}`),
  }))
  return (
    <KeyChoice
      label={t('entry.agreed')}
      options={options}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onPick={(picked) => onPick(picked === 'yes')}
      {...rest}
    />
  )
}

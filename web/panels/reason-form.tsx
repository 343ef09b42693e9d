import type { ReactNode } from 'react'
import { useT } from '../words/say.tsx'
import { LineForm } from './line-form.tsx'

type ReasonFormProps = {
  readonly label: string
  readonly onKeep: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why, in a short line that may stay empty. */
export const ReasonForm = ({ label, onKeep, onCancel }: ReasonFormProps): ReactNode => {
  const t = useT()
  return (
    <LineForm
      label={`${label} ${t('cards.reason')}`}
      keep="cards.keep"
      onKeep={onKeep}
      onCancel={onCancel}
    />
  )
}

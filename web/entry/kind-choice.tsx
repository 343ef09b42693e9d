import type { ReactNode } from 'react'
import { kindSpec } from '../../graph/model/catalogue/catalogue.ts'
import { useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'
import { KeyChoice } from './key-choice.tsx'
import { lineKinds } from './last-kind.ts'
import type { LineKind } from './last-kind.ts'

type KindChoiceProps = {
  readonly value: LineKind
  readonly kinds?: readonly LineKind[]
  readonly onPick: (kind: LineKind) => void
  readonly onEnter?: () => void
}

/** What a name stands for: one letter of its kind in the reader's language. */
export const KindChoice = ({ value, kinds = lineKinds, ...rest }: KindChoiceProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const options = kinds.map((kind) => ({ value: kind, label: kindSpec(kind).label[language] }))
  return (
    <KeyChoice
      label={t('entry.kind')}
      labelSeen={false}
      options={options}
      value={value}
      {...rest}
    />
  )
}

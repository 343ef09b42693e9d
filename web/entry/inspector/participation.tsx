import type { ReactNode } from 'react'
import type { Relation } from '../../../graph/model/element.ts'
import { isAnswer, knownText } from '../../../graph/model/value.ts'
import { useT } from '../../words/say.tsx'
import { KeyChoice } from '../key-choice.tsx'
import { FieldRow } from './field-row.tsx'
import classes from './inspector.module.css'
import { useField } from './use-field.ts'

type ParticipationProps = {
  readonly relation: Relation
  readonly name: string
  readonly children: ReactNode
}

/** How somebody takes part in an initiative: the spark by one key, now and as wished. */
export const Participation = ({ relation, name, children }: ParticipationProps): ReactNode => (
  <div className={classes['part']}>
    {children}
    <EnergyChoice relation={relation} name={name} />
    <FieldRow element={relation} name="actual" />
    <FieldRow element={relation} name="wanted" />
  </div>
)

const energies = ['fire', 'spark', 'none', 'unknown'] as const

/** Fire, spark, no spark, or asked and not known. */
export const EnergyChoice = ({
  relation,
  name,
}: {
  relation: Relation
  name: string
}): ReactNode => {
  const t = useT()
  const { save } = useField(relation, 'energy')
  const held = relation.fields['energy']
  const value = isAnswer(held) ? 'unknown' : knownText(held)
  return (
    <KeyChoice
      label={t('inspector.energy', { name })}
      labelSeen={false}
      options={energies.map((each) => ({ value: each, label: t(`inspector.energy.${each}`) }))}
      value={energies.find((each) => each === value)}
      onPick={(energy) => save(energy === 'unknown' ? { answer: 'unknown' } : energy)}
    />
  )
}

import type { ReactNode } from 'react'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { isAnswer } from '../../../graph/model/value.ts'
import { useLanguage } from '../../words/language.ts'
import { AnswerMenu } from './answer-menu.tsx'
import { FieldControl } from './field-control.tsx'
import { capital } from '../../words/capital.ts'
import classes from './inspector.module.css'
import { useField } from './use-field.ts'

/** One field as the catalogue describes it, with the answers that are not a value beside it. */
export const FieldRow = ({ element, name }: { element: Element; name: string }): ReactNode => {
  const language = useLanguage()
  const field = useField(element, name)
  const spec = fieldSpec(isRelation(element) ? element.type : element.kind, name)
  if (spec === undefined) return null
  const value = element.fields[name]
  const label = capital(spec.label[language])
  return (
    <div className={classes['field']}>
      <div className={classes['control']}>
        <FieldControl
          shape={spec.shape}
          label={label}
          description={spec.help?.[language]}
          answer={
            isAnswer(value) ? valueWords('answer_state', value.answer)?.[language] : undefined
          }
          value={value}
          field={field}
        />
      </div>
      <AnswerMenu label={label} value={value} onPick={field.save} />
    </div>
  )
}

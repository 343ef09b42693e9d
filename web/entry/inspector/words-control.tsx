import type { ReactNode } from 'react'
import { Autocomplete, TagsInput } from '@mantine/core'
import { useState } from 'react'
import { known, knownTexts } from '../../../graph/model/value.ts'
import { inputProps } from './control.ts'
import type { ControlProps } from './control.ts'
import { labelIn, valueIn } from './options.ts'
import type { Option } from './options.ts'

type WordsControlProps = ControlProps & { readonly options: readonly Option[] }

/** Several words: of a list, or of one's own where that is allowed. */
export const WordsControl = ({ options, ...props }: WordsControlProps): ReactNode => (
  <TagsInput
    {...inputProps(props)}
    placeholder={props.answer}
    data={options.map((option) => option.label)}
    value={knownTexts(known(props.value)).map((value) => labelIn(options, value))}
    onChange={(labels) => props.field.save(labels.map((label) => valueIn(options, label)))}
  />
)

/** One word: of a list, or of one's own. */
export const OwnWordControl = ({ options, ...props }: WordsControlProps): ReactNode => {
  const value = known(props.value)
  const kept = value === undefined ? '' : labelIn(options, String(value))
  const [typed, setTyped] = useState<string | null>(null)
  const { field } = props
  const take = (label: string): void => {
    setTyped(null)
    if (label.trim() === kept) field.leave()
    else field.save(valueIn(options, label))
  }
  const type = (label: string): void => {
    field.begin()
    setTyped(label)
  }
  return (
    <Autocomplete
      {...inputProps(props)}
      placeholder={props.answer}
      data={options.map((option) => option.label)}
      value={typed ?? kept}
      onChange={type}
      onOptionSubmit={take}
      onBlur={() => typed !== null && take(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== null) take(typed)
      }}
    />
  )
}

import type { ReactNode } from 'react'
import { NativeSelect } from '@mantine/core'
import { known } from '../../../graph/model/value.ts'
import { useT } from '../../words/say.tsx'
import { inputProps } from './control.ts'
import type { ControlProps } from './control.ts'
import type { Option } from './options.ts'

/** One of a list, or nothing. */
export const ChosenControl = ({
  options,
  ...props
}: ControlProps & { readonly options: readonly Option[] }): ReactNode => {
  const t = useT()
  const value = known(props.value)
  return (
    <NativeSelect
      {...inputProps(props)}
      data={[{ value: '', label: props.answer ?? t('inspector.nothing-chosen') }, ...options]}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => props.field.save(readChosen(props, event.currentTarget.value))}
    />
  )
}

const readChosen = ({ shape }: ControlProps, chosen: string): unknown =>
  chosen === ''
    ? null
    : shape.is === 'flag'
      ? chosen === 'true'
      : shape.is === 'number'
        ? Number(chosen)
        : chosen

import type { ReactNode } from 'react'
import { SegmentedControl, Text } from '@mantine/core'

type LabelledChoiceProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, side by side under what they are about. */
export const LabelledChoice = <Value extends string>(
  props: LabelledChoiceProps<Value>,
): ReactNode => {
  const { label, value, options, onChange } = props
  return (
    <div>
      <Text fw={600} size="sm">
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        value={value}
        data={[...options]}
        onChange={(chosen) => {
          const option = options.find((each) => each.value === chosen)
          if (option !== undefined) onChange(option.value)
        }}
      />
    </div>
  )
}

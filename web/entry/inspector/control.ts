import type { FieldShape } from '../../../graph/model/catalogue/spec.ts'
import type { Field } from './use-field.ts'
import type { FieldValue } from '../../../graph/model/value.ts'

/** What every control of a field gets, whatever the shape of what it holds. */
export type ControlProps<Shape extends FieldShape = FieldShape> = {
  readonly shape: Shape
  readonly label: string
  readonly description: string | undefined
  /** In words, when it was asked without getting a value. */
  readonly answer: string | undefined
  readonly value: FieldValue | undefined
  readonly field: Field
}

export type ShapeOf<Is extends FieldShape['is']> = Extract<FieldShape, { readonly is: Is }>

/** What the libraries' inputs want of it. */
export const inputProps = ({ label, description, field }: ControlProps) => ({
  label,
  description,
  error: field.error,
  size: 'sm' as const,
})

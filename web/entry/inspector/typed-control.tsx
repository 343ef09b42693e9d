import type { ChangeEvent, KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { TextInput, Textarea } from '@mantine/core'
import { known } from '../../../graph/model/value.ts'
import { useT } from '../../words/say.tsx'
import { inputProps } from './control.ts'
import type { ControlProps, ShapeOf } from './control.ts'

/** From so many characters on a text gets room for lines. */
const longFrom = 300

/** A text, a date or a number: saved when one leaves it, or on Enter; Escape puts it back. */
export const TypedControl = (
  props: ControlProps<ShapeOf<'text' | 'date' | 'number'>>,
): ReactNode => {
  const { shape, field } = props
  const t = useT()
  const kept = textOf(known(props.value))
  const [typed, setTyped] = useState<string | null>(null)
  const letBe = (): void => {
    field.leave()
    setTyped(null)
  }
  const leave = (): void => {
    if (typed === null) return
    if (typed.trim() === kept) return letBe()
    // What is refused stays, to be mended.
    if (field.save(readText(shape, typed.trim()))) setTyped(null)
  }
  // Somebody may take away what is being typed into: then what was typed is kept all the same.
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => () => latest.current(), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      letBe()
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      leave()
    }
  }
  const onChange = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    field.begin()
    setTyped(event.currentTarget.value)
  }
  const common = {
    ...inputProps(props),
    placeholder: props.answer ?? (shape.is === 'date' ? t('inspector.date-example') : undefined),
    value: typed ?? kept,
    onBlur: leave,
    onChange,
    onKeyDown,
  }
  if (shape.is === 'text' && shape.max > longFrom)
    return <Textarea {...common} autosize minRows={2} />
  return <TextInput {...common} />
}

const textOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : ''

const readText = (shape: ShapeOf<'text' | 'date' | 'number'>, typed: string): unknown =>
  shape.is === 'number' && typed !== '' ? Number(typed.replace(',', '.')) : typed

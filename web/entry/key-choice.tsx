import type { KeyboardEvent, ReactNode } from 'react'
import { useRef } from 'react'
import { letterOf, lettersFor } from './letters.ts'
import classes from './entry.module.css'

export type KeyOption<V extends string> = { readonly value: V; readonly label: string }

type KeyChoiceProps<V extends string> = {
  readonly label: string
  readonly options: readonly KeyOption<V>[]
  readonly value: V | undefined
  readonly onPick: (value: V) => void
  /** What Enter does, where the choice is part of a line. */
  readonly onEnter?: () => void
  /** Whether the name of the choice is read only, or seen too. */
  readonly labelSeen?: boolean
}

/** One of a few, by arrows, by its letter or by the mouse: one key each. */
export const KeyChoice = <V extends string>(props: KeyChoiceProps<V>): ReactNode => {
  const { label, options, value, onPick, onEnter, labelSeen = true } = props
  const group = useRef<HTMLDivElement>(null)
  const letters = lettersFor(options.map((option) => option.label))
  const chosen = options.findIndex((option) => option.value === value)
  const pick = (at: number): void => {
    const option = options[(at + options.length) % options.length]
    if (option === undefined) return
    group.current?.querySelectorAll('button')[options.indexOf(option)]?.focus()
    onPick(option.value)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const letter = letterOf(event)
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step !== undefined) pick(chosen === -1 ? (step === 1 ? 0 : -1) : chosen + step)
    else if (event.key === 'Enter' && onEnter !== undefined) onEnter()
    else if (letter !== '' && letters.includes(letter)) pick(letters.indexOf(letter))
    else return
    event.preventDefault()
  }
  return (
    <div className={classes['choice']}>
      {labelSeen && <span className={classes['choiceLabel']}>{label}</span>}
      <div
        ref={group}
        role="radiogroup"
        aria-label={label}
        className={classes['segments']}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {options.map((option, at) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            aria-checked={option.value === value}
            tabIndex={at === Math.max(chosen, 0) ? 0 : -1}
            className={classes['segment']}
            onClick={() => onPick(option.value)}
          >
            <WithLetter label={option.label} letter={letters[at] ?? ''} />
          </button>
        ))}
      </div>
    </div>
  )
}

const plain = (text: string): string => text.normalize('NFD').charAt(0).toLowerCase()

/** A label in which the letter of its key is underlined. */
export const WithLetter = ({ label, letter }: { label: string; letter: string }): ReactNode => {
  const letters = [...label]
  const at = letters.findIndex((each) => plain(each) === letter)
  if (letter === '' || at === -1) return label
  return (
    <span>
      {letters.slice(0, at).join('')}
      <u>{letters[at]}</u>
      {letters.slice(at + 1).join('')}
    </span>
  )
}

import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useT } from '../words/say.tsx'
import { choiceKey, useChoiceWords } from './choice-label.ts'
import type { RelationChoice } from './changes/relation-choice.ts'
import classes from './entry.module.css'
import { letterOf, lettersFor } from './letters.ts'

type RelationChoicesProps = {
  readonly choices: readonly RelationChoice[]
  readonly onPick: (choice: RelationChoice) => void
}

/** What may be said of a pair, as a list: arrows, a letter or the mouse, and Enter. */
export const RelationChoices = ({ choices, onPick }: RelationChoicesProps): ReactNode => {
  const t = useT()
  const words = useChoiceWords()
  const list = useRef<HTMLDivElement>(null)
  const said = choices.map((choice) => words(choice))
  const letters = lettersFor(said.map(({ label }) => label))
  const buttons = (): readonly HTMLButtonElement[] => [
    ...(list.current?.querySelectorAll('button') ?? []),
  ]
  useEffect(() => list.current?.querySelector('button')?.focus(), [list])
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = buttons().findIndex((button) => button === document.activeElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    const chosen = choices[letters.indexOf(letterOf(event))]
    if (next !== undefined)
      buttons()
        .at(next % choices.length)
        ?.focus()
    else if (letterOf(event) !== '' && chosen !== undefined) onPick(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      role="menu"
      aria-label={t('connect.which')}
      className={classes['choices']}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {choices.map((choice, at) => (
        <button
          key={choiceKey(choice)}
          type="button"
          role="menuitem"
          tabIndex={at === 0 ? 0 : -1}
          data-autofocus={at === 0 || undefined}
          className={classes['option']}
          onClick={() => onPick(choice)}
        >
          <kbd className={classes['kbd']}>{letters[at]}</kbd>
          <span>
            {said[at]?.label}
            <span className={classes['help']}>{said[at]?.help}</span>
          </span>
        </button>
      ))}
    </div>
  )
}

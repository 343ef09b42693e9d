import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useEffect } from 'react'
import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { longestShort } from '../../graph/model/short-text.ts'
import { kindSpec } from '../../graph/model/catalogue/catalogue.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Findable } from '../panels/findable.ts'
import { useLanguage } from '../words/language.ts'
import classes from './entry.module.css'

type NameBoxProps = {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is on the map and answers to the typed name. */
  readonly found: readonly Findable[]
  readonly onFound: (id: Id) => void
  /** Whether Enter takes the first that was found. */
  readonly takesFirst: boolean
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly describedBy?: string
  readonly large?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A line to type a name into, which offers the names that are there already. */
export const NameBox = (props: NameBoxProps): ReactNode => {
  const { label, value, found, takesFirst } = props
  const language = useLanguage()
  const combobox = useCombobox()
  const isOpen = value.trim() !== '' && found.length > 0
  useEffect(() => {
    if (!isOpen) combobox.closeDropdown()
    else combobox.openDropdown()
    if (isOpen && takesFirst) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
    // The combobox is another object at every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOpen, takesFirst, value, found])
  return (
    <Combobox
      store={combobox}
      position="top-start"
      transitionProps={{ duration: 0 }}
      onOptionSubmit={(id) => {
        const chosen = found.find(({ entity }) => entity.id === id)
        if (chosen !== undefined) props.onFound(chosen.entity.id)
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={props.ref}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={combobox.listId ?? undefined}
          aria-label={label}
          aria-describedby={props.describedBy}
          placeholder={props.placeholder}
          autoComplete="off"
          maxLength={longestShort}
          size={props.large === true ? 'lg' : 'sm'}
          className={classes['name']}
          value={value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onKeyDown={props.onKeyDown}
          onBlur={() => combobox.closeDropdown()}
          onFocus={() => isOpen && combobox.openDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={label}>
          {found.map(({ entity, name }) => (
            <Combobox.Option key={entity.id} value={entity.id}>
              {name}{' '}
              <span className={classes['kind']}>{kindSpec(entity.kind).label[language]}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

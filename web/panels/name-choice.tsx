import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Select } from '@mantine/core'
import type { Kind } from '../../graph/model/catalogue/names.ts'
import { isId } from '../../graph/model/ids.ts'
import type { Id } from '../../graph/model/ids.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'
import { findable, matches } from './findable.ts'

type NameChoiceProps = {
  readonly label: string
  readonly kinds: readonly Kind[]
  /** Who cannot be chosen. */
  readonly but: readonly Id[]
  readonly value: Id | null
  readonly onChoose: (id: Id | null) => void
}

/** A name of the map, found by typing a part of it. */
export const NameChoice = ({ label, kinds, but, value, onChoose }: NameChoiceProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const names = useMemo(
    () =>
      findable(snapshot, language)
        .filter(({ entity }) => kinds.includes(entity.kind) && !but.includes(entity.id))
        .map(({ entity, name }) => ({ value: entity.id, label: name })),
    [snapshot, language, kinds, but],
  )
  return (
    <Select
      label={label}
      placeholder={t('what-if.choose')}
      nothingFoundMessage={t('what-if.nothing-found')}
      searchable
      limit={60}
      data={names}
      value={value}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && matches(search, option.label))
      }
      onChange={(chosen) => onChoose(isId(chosen) ? chosen : null)}
    />
  )
}

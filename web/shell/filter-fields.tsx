import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { MultiSelect, TextInput } from '@mantine/core'
import { aspects } from '../../graph/analysis/filter.ts'
import type { Aspect } from '../../graph/analysis/filter.ts'
import { filterFrom, textOfFilter } from '../../graph/analysis/filter-text.ts'
import { useToday } from '../state/as-of.ts'
import { useLens } from '../state/lens.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'
import { choicesOf } from './filter-choices.ts'

/** A field for each aspect that tells actors of this map apart. */
export const FilterFields = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { filter: text, day } = useView()
  const today = useToday()
  const setView = useSetView()
  const filter = filterFrom(text) ?? {}
  const lens = useLens()
  const fields = useMemo(
    () =>
      aspects
        .map((aspect) => ({ aspect, choices: choicesOf(aspect, snapshot, lens, language) }))
        .filter(({ choices }) => choices.length > 1),
    [snapshot, lens, language],
  )
  const set = (aspect: Aspect, values: readonly string[]): void =>
    setView({ filter: textOfFilter({ ...filter, [aspect]: values }) })
  return (
    <>
      <TextInput
        type="date"
        size="xs"
        label={t('filter.day')}
        description={t('filter.day-help')}
        value={day ?? today}
        onChange={({ currentTarget: { value } }) =>
          setView({ day: value === '' || value === today ? null : value })
        }
      />
      {fields.map(({ aspect, choices }) => (
        <MultiSelect
          key={aspect}
          label={t(`filter.${aspect}`)}
          size="xs"
          clearable
          searchable
          clearButtonProps={{
            'aria-label': t('filter.clear-one', { name: t(`filter.${aspect}`) }),
          }}
          nothingFoundMessage={t('what-if.nothing-found')}
          comboboxProps={{ withinPortal: false }}
          data={[...choices]}
          value={[...(filter[aspect] ?? [])]}
          onChange={(values) => set(aspect, values)}
        />
      ))}
    </>
  )
}

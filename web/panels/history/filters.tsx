import type { ReactNode } from 'react'
import { Group, NativeSelect, Switch, Text } from '@mantine/core'
import { useSetView, useView } from '../../state/view.ts'
import { useAuthorName } from '../../words/author-name.ts'
import { useSayElements } from '../../words/say-elements.ts'
import { T, useT } from '../../words/say.tsx'
import classes from './history.module.css'

/** Whose acts, and about what. `found`: how many are left. Nothing to choose, nothing to see. */
export const Filters = ({
  authors,
  found,
}: {
  authors: readonly string[]
  found?: number
}): ReactNode => {
  const t = useT()
  const say = useSayElements()
  const authorName = useAuthorName()
  const { author, only, selected } = useView()
  const setView = useSetView()
  const choices = author === null || authors.includes(author) ? authors : [author, ...authors]
  return (
    <>
      {selected.length > 0 && (
        <Switch
          checked={only}
          label={
            selected.length === 1
              ? t('history.only-one', { name: say(selected) })
              : t('history.only-many', { count: selected.length })
          }
          onChange={(event) => setView({ only: event.currentTarget.checked })}
        />
      )}
      <Group gap="sm" justify="space-between" align="flex-end">
        {choices.length > 1 && (
          <NativeSelect
            className={classes['whom'] ?? ''}
            label={t('history.by-whom')}
            value={author ?? ''}
            data={[
              { value: '', label: t('history.everybody') },
              ...choices.map((each) => ({ value: each, label: authorName(each) })),
            ]}
            onChange={(event) => setView({ author: event.currentTarget.value || null })}
          />
        )}
        <Text role="status" className={classes['small']}>
          {found !== undefined && <T id="history.found" values={{ count: found }} />}
        </Text>
      </Group>
    </>
  )
}

import type { ReactNode } from 'react'
import { Anchor, List, Text } from '@mantine/core'
import { alikeInitiatives } from '../../../graph/analysis/overviews/alike-initiatives.ts'
import type { Alike, Intended } from '../../../graph/analysis/overviews/alike-initiatives.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { knownText } from '../../../graph/model/value.ts'
import { useRecorded } from '../../state/use-recorded.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { T, useT } from './room.ts'
import classes from '../entry.module.css'

const most = 6

type AlreadyThereProps = {
  readonly intended: Intended
  readonly onOpen: (id: Id) => void
}

/** What exists on the theme, for the group, at the place, or under a name like it. */
export const AlreadyThere = ({ intended, onOpen }: AlreadyThereProps): ReactNode => {
  const recorded = useRecorded()
  const { name, themes, groups, places } = intended
  const isSaid = name.trim() !== '' || themes.length + groups.length + places.length > 0
  if (!isSaid) return null
  const alike = alikeInitiatives(recorded, intended)
  return (
    <section className={classes['there']} aria-labelledby="already-there" aria-live="polite">
      <Text id="already-there" fw={600} size="sm">
        <T id="begin.there" />
      </Text>
      <Text size="sm">
        {alike.length === 0 ? (
          <T id="begin.there-none" />
        ) : (
          <T id="begin.there-some" values={{ count: alike.length }} />
        )}
      </Text>
      <List size="sm" spacing={4}>
        {alike.slice(0, most).map((each) => (
          <List.Item key={each.initiative.id}>
            <OneAlike alike={each} onOpen={onOpen} />
          </List.Item>
        ))}
      </List>
      {alike.length > most && (
        <Text size="sm" c="dimmed">
          <T id="views.more" values={{ count: alike.length - most }} />
        </Text>
      )}
    </section>
  )
}

type OneAlikeProps = { readonly alike: Alike; readonly onOpen: (id: Id) => void }

const OneAlike = ({ alike, onOpen }: OneAlikeProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { initiative, shared, named } = alike
  const phase = valueWords('phase', knownText(initiative.entity.fields['phase']) ?? '')
  const names = shared.map((id) => nameOrValue(id, snapshot, language)).join(', ')
  const why = [
    ...(phase === undefined ? [] : [phase[language]]),
    ...(shared.length === 0 ? [] : [t('begin.shared', { names })]),
    ...(named ? [t('begin.named')] : []),
  ]
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={() => onOpen(initiative.id)}>
        {nameIn(initiative.entity, language)}
      </Anchor>{' '}
      <Text span size="sm" c="dimmed">
        {why.join(' · ')}
      </Text>
    </>
  )
}

import { memo } from 'react'
import type { ReactNode } from 'react'
import { Anchor, Text } from '@mantine/core'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { knownText } from '../../../graph/model/value.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { useSetView } from '../../state/view.ts'
import { beforeName } from '../../words/before-name.ts'
import { useSayDate } from '../../words/moment.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { choiceLabel } from '../value-label.ts'
import { readLines } from './actor-lines.ts'
import classes from './words-view.module.css'

type ActorInWordsProps = {
  readonly entity: Entity
  readonly name: string
  readonly snapshot: Snapshot
  readonly day: string
  readonly selected: boolean
}

/** One name with what it is and every line that is known of it, as sentences. */
export const ActorInWords = memo((props: ActorInWordsProps): ReactNode => {
  const { entity, name, snapshot, day, selected } = props
  const language = useLanguage()
  const setView = useSetView()
  const lines = readLines(snapshot, entity.id, language, day)
  const facts = ['subkind', 'coverage', 'phase'].flatMap((field) => {
    const label = choiceLabel(entity, field, language)
    return label === undefined ? [] : [label]
  })
  return (
    <article className={classes['actor']}>
      <h3 className={classes['name']}>
        <Anchor
          component="button"
          type="button"
          aria-pressed={selected}
          onClick={() => setView({ selected: [entity.id], panel: 'inspector' })}
        >
          {name}
        </Anchor>
        {facts.length > 0 && <span className={classes['facts']}> · {facts.join(' · ')}</span>}
      </h3>
      {lines.length === 0 ? (
        <Text className={classes['line']} c="dimmed">
          <T id="inwords.alone" />
        </Text>
      ) : (
        <ul className={classes['lines']}>
          {lines.map(({ relation, verb, otherName }) => (
            <li key={relation.id} className={classes['line']}>
              {beforeName(verb, otherName, language)}
              <b>{otherName}</b>
              <RelationDates relation={relation} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
})
ActorInWords.displayName = 'ActorInWords'

const RelationDates = ({ relation }: { relation: Relation }): ReactNode => {
  const t = useT()
  const sayDate = useSayDate()
  const parts = (['since', 'last'] as const).flatMap((which) => {
    const date = knownText(relation.fields[which === 'since' ? 'since' : 'lastContact'])
    return date === undefined ? [] : [t(`inwords.${which}`, { date: sayDate(date) })]
  })
  return parts.length === 0 ? null : <span className={classes['facts']}> ({parts.join(', ')})</span>
}

import type { ReactNode } from 'react'
import { Button, Group, Text } from '@mantine/core'
import { isResidentPerson } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { isForPartners } from '../../../graph/model/partner-view.ts'
import { useAct } from '../../entry/use-act.tsx'
import { useToday } from '../../state/as-of.ts'
import { usePast } from '../../state/past.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { useSayDate } from '../../words/moment.ts'
import { T, useT } from '../../words/say.tsx'
import { readLines } from '../words/actor-lines.ts'
import type { ReadLine } from '../words/actor-lines.ts'
import { Part } from '../view-page.tsx'
import page from '../view-page.module.css'
import { canConfirm, confirmedOn, confirming } from './confirm.ts'
import classes from './own-card.module.css'

/** The lines of an actor, each to confirm or to correct; of residents only those who agreed. */
export const OwnLines = ({ entity }: { entity: Entity }): ReactNode => {
  const snapshot = useSnapshot()
  const language = useLanguage()
  const today = useToday()
  const act = useAct()
  const isPast = usePast() !== null
  const all = readLines(snapshot, entity.id, language, today)
  const isKept = ({ other }: ReadLine): boolean => isResidentPerson(other) && !isForPartners(other)
  const lines = all.filter((line) => !isKept(line))
  const mine = lines.map(({ relation }) => relation).filter((line) => canConfirm(line, entity.id))
  return (
    <Part title="own-card.lines">
      {lines.length === 0 && (
        <Text c="dimmed">
          <T id="own-card.no-lines" />
        </Text>
      )}
      <ul className={page['plain']}>
        {lines.map((line) => (
          <OwnLine key={line.relation.id} line={line} entity={entity} />
        ))}
      </ul>
      {all.length > lines.length && (
        <Text size="sm" c="dimmed" mt="sm">
          <T id="own-card.left-out" values={{ count: all.length - lines.length }} />
        </Text>
      )}
      {mine.length > 0 && !isPast && (
        <Button
          mt="md"
          onClick={() =>
            void act((now) =>
              confirming(
                mine.flatMap(({ id }) => now.relations.get(id) ?? []),
                entity.id,
                today,
              ),
            )
          }
        >
          <T id="own-card.confirm" />
        </Button>
      )}
    </Part>
  )
}

const OwnLine = ({ line, entity }: { line: ReadLine; entity: Entity }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const sayDate = useSayDate()
  const act = useAct()
  const today = useToday()
  const isPast = usePast() !== null
  const { relation, verb, otherName } = line
  const said = `${verb} ${otherName}`
  const date = confirmedOn(relation, entity.id)
  return (
    <li className={classes['line']}>
      <span>
        {verb} <b>{otherName}</b>
        {date !== undefined && (
          <span className={page['quiet']}>
            {' '}
            · {t('own-card.confirmed', { date: sayDate(date) })}
          </span>
        )}
      </span>
      <Group gap={6} wrap="nowrap">
        {canConfirm(relation, entity.id) && date !== today && !isPast && (
          <Button
            variant="light"
            size="compact-sm"
            aria-label={t('own-card.confirm-one-of', { line: said })}
            onClick={() =>
              void act((now) =>
                confirming(
                  [relation.id].flatMap((id) => now.relations.get(id) ?? []),
                  entity.id,
                  today,
                ),
              )
            }
          >
            <T id="own-card.confirm-one" />
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('own-card.correct-of', { line: said })}
          onClick={() => setView({ whose: entity.id, selected: [relation.id], panel: 'inspector' })}
        >
          <T id="own-card.correct" />
        </Button>
      </Group>
    </li>
  )
}

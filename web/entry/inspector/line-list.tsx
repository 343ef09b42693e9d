import type { ReactNode } from 'react'
import { Text, UnstyledButton } from '@mantine/core'
import type { Entity } from '../../../graph/model/element.ts'
import { readLines } from '../../views/words/actor-lines.ts'
import type { ReadLine } from '../../views/words/actor-lines.ts'
import { useAsOf } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { beforeName } from '../../words/before-name.ts'
import { useLanguage } from '../../words/language.ts'
import { T } from '../../words/say.tsx'
import { shortLists } from '../changes/lists.ts'
import { Participation } from './participation.tsx'
import classes from './inspector.module.css'

/** What the lists above already say, and what has its own form. */
const saidElsewhere = new Set<string>(Object.values(shortLists).map(({ type }) => type))

/** The lines of an entity as sentences; one opens its form. Taking part is answered here, by one key. */
export const LineList = ({ entity }: { entity: Entity }): ReactNode => {
  const language = useLanguage()
  const lines = readLines(useSnapshot(), entity.id, language, useAsOf())
  const takesPart = ({ relation }: ReadLine): boolean => relation.type === 'PARTICIPATES_IN'
  const others = lines.filter(
    (line) =>
      !takesPart(line) &&
      !(saidElsewhere.has(line.relation.type) && line.relation.from === entity.id),
  )
  return (
    <>
      <Text component="h3" className={classes['section']}>
        <T id="inspector.lines" />
      </Text>
      {lines.length === 0 && (
        <Text className={classes['note']}>
          <T id="inspector.no-lines" />
        </Text>
      )}
      <ul className={classes['list']}>
        {others.map((line) => (
          <li key={line.relation.id}>
            <LineButton line={line} />
          </li>
        ))}
      </ul>
      {lines.filter(takesPart).map((line) => (
        <Participation key={line.relation.id} relation={line.relation} name={line.otherName}>
          <LineButton line={line} />
        </Participation>
      ))}
    </>
  )
}

/** A line as a sentence; the button opens its form. */
export const LineButton = ({ line }: { line: ReadLine }): ReactNode => {
  const setView = useSetView()
  const language = useLanguage()
  return (
    <UnstyledButton
      className={classes['sentence']}
      onClick={() => setView({ selected: [line.relation.id], panel: 'inspector' })}
    >
      {beforeName(line.verb, line.otherName, language)}
      <b>{line.otherName}</b>
    </UnstyledButton>
  )
}

import type { ReactNode } from 'react'
import { Text, Title } from '@mantine/core'
import { fieldsOf, kindSpec, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import { useAsOf } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { readLines } from '../../views/words/actor-lines.ts'
import { useLanguage } from '../../words/language.ts'
import { sayElement } from '../../words/say-element.ts'
import { sayValue } from '../../words/say-value.ts'
import { T, useT } from '../../words/say.tsx'
import { capital } from '../../words/capital.ts'
import classes from './inspector.module.css'
import { LineButton } from './line-list.tsx'

/** What was known of an element then, to read: who looks back changes nothing. */
export const PastForm = ({ element }: { element: Element | undefined }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  if (element === undefined)
    return (
      <Text size="sm">
        <T id="past.not-there" />
      </Text>
    )
  const find = (id: string): Element | undefined => elementOf(snapshot, id as Id)
  const of = isRelation(element) ? element.type : element.kind
  const about = isRelation(element) ? relationSpec(element.type).help : kindSpec(element.kind).label
  const known = Object.entries(fieldsOf(of)).flatMap(([name, { label }]) => {
    const value = element.fields[name]
    return value === undefined || name === 'name' ? [] : [{ name, label: label[language], value }]
  })
  return (
    <>
      <div>
        <Title order={2} className={classes['heading']}>
          {isRelation(element) ? sayElement(element, find, language, t) : nameIn(element, language)}
        </Title>
        <Text className={classes['note']}>{capital(about[language])}</Text>
      </div>
      <Text className={classes['note']}>
        <T id="past.why" />
      </Text>
      <dl className={classes['facts']}>
        {known.map(({ name, label, value }) => (
          <div key={name}>
            <dt className={classes['section']}>{capital(label)}</dt>
            <dd>{capital(sayValue(of, name, value, { language, t, find }))}</dd>
          </div>
        ))}
      </dl>
      {!isRelation(element) && <PastLines id={element.id} />}
    </>
  )
}

const PastLines = ({ id }: { id: Id }): ReactNode => {
  const lines = readLines(useSnapshot(), id, useLanguage(), useAsOf())
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
        {lines.map((line) => (
          <li key={line.relation.id}>
            <LineButton line={line} />
          </li>
        ))}
      </ul>
    </>
  )
}

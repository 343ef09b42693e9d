import type { ReactNode } from 'react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Text, TextInput, Title } from '@mantine/core'
import { kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import { isActor } from '../../../graph/model/element.ts'
import { findable, matches } from '../../panels/findable.ts'
import type { Findable } from '../../panels/findable.ts'
import { useAsOf } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useHidden } from '../../state/lens.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { WordsSummary } from './words-summary.tsx'
import { ActorInWords } from './actor-in-words.tsx'
import { ViewPage } from '../view-page.tsx'
import classes from './words-view.module.css'

const kindsInWords: readonly Kind[] = [...actorKinds, 'initiative', 'team', 'need']

/** The same map for who reads or hears it: every name with its lines, by kind. */
export const WordsView = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const hidden = useHidden()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const all = useMemo(
    () => findable(snapshot, language).filter(({ entity }) => !hidden.has(entity.id)),
    [snapshot, language, hidden],
  )
  const shown = all.filter(({ name }) => matches(wanted, name))
  return (
    <ViewPage
      title="inwords.title"
      lead="inwords.lead"
      values={{ actors: countActors(all), lines: countLines(all, snapshot) }}
    >
      <WordsSummary
        kinds={kindsInWords.flatMap((kind) => {
          const count = all.filter(({ entity }) => entity.kind === kind).length
          return count === 0 ? [] : [{ kind, count }]
        })}
      />
      {all.length > 0 && (
        <TextInput
          label={t('inwords.filter')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maw={360}
        />
      )}
      {all.length === 0 && <T id="inwords.empty" />}
      {all.length > 0 && shown.length === 0 && (
        <Text role="status">
          <T id="inwords.nothing" />
        </Text>
      )}
      {kindsInWords.map((kind) => {
        const ofKind = shown.filter(({ entity }) => entity.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <section key={kind} aria-labelledby={`words-${kind}`}>
            <Title order={2} id={`words-${kind}`} tabIndex={-1} className={classes['kind']}>
              {kindSpec(kind).plural[language]} ({ofKind.length})
            </Title>
            {ofKind.map(({ entity, name }) => (
              <ActorInWords key={entity.id} entity={entity} name={name} day={asOf} />
            ))}
          </section>
        )
      })}
    </ViewPage>
  )
}

const countActors = (all: readonly Findable[]): number =>
  all.filter(({ entity }) => isActor(entity)).length

const countLines = (all: readonly Findable[], snapshot: ReturnType<typeof useSnapshot>): number => {
  const actors = new Set<string>(
    all.filter(({ entity }) => isActor(entity)).map(({ entity }) => entity.id),
  )
  return [...snapshot.relations.values()].filter(
    ({ type, from, to }) => type !== 'NO_RELATION' && actors.has(from) && actors.has(to),
  ).length
}

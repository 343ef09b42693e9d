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
import { useView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { WordsSummary } from './words-summary.tsx'
import { ActorInWords } from './actor-in-words.tsx'
import { useGrowing } from './use-growing.ts'
import { ViewPage } from '../view-page.tsx'
import classes from './words-view.module.css'

const kindsInWords: readonly Kind[] = [...actorKinds, 'initiative', 'team', 'need']

/** The same map for who reads or hears it: every name with its lines, by kind. */
export const WordsView = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  // Of thousands of names each becomes words: whoever types or presses something meanwhile does not wait for them.
  const snapshot = useDeferredValue(useSnapshot())
  const asOf = useAsOf()
  const hidden = useDeferredValue(useHidden())
  const selected = new Set(useView().selected)
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const all = useMemo(
    () => findable(snapshot, language).filter(({ entity }) => !hidden.has(entity.id)),
    [snapshot, language, hidden],
  )
  const found = useMemo(
    () =>
      kindsInWords.map((kind) => ({
        kind,
        found: all.filter(({ entity, name }) => entity.kind === kind && matches(wanted, name)),
      })),
    [all, wanted],
  )
  const matching = found.reduce((sum, each) => sum + each.found.length, 0)
  const shown = firstOf(found, useGrowing(matching))
  const lines = useMemo(() => countLines(all, snapshot), [all, snapshot])
  return (
    <ViewPage
      title="inwords.title"
      lead="inwords.lead"
      values={{ actors: countActors(all), lines }}
    >
      <WordsSummary
        kinds={kindsInWords.flatMap((kind) => {
          const ofKind = all.filter(({ entity }) => entity.kind === kind)
          return ofKind.length === 0 ? [] : [{ kind, count: ofKind.length }]
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
      {all.length > 0 && matching === 0 && (
        <Text role="status">
          <T id="inwords.nothing" />
        </Text>
      )}
      {shown.map(({ kind, found: ofKind, first }) => (
        <section key={kind} aria-labelledby={`words-${kind}`}>
          <Title order={2} id={`words-${kind}`} tabIndex={-1} className={classes['kind']}>
            {kindSpec(kind).plural[language]} ({ofKind.length})
          </Title>
          {first.map(({ entity, name }) => (
            <ActorInWords
              key={entity.id}
              entity={entity}
              name={name}
              snapshot={snapshot}
              day={asOf}
              selected={selected.has(entity.id)}
            />
          ))}
        </section>
      ))}
    </ViewPage>
  )
}

type OfKind = { readonly kind: Kind; readonly found: readonly Findable[] }

/** The first ones of each kind, in order, so many in all; kinds of which nobody is among them are left out. */
const firstOf = (
  list: readonly OfKind[],
  room: number,
): readonly (OfKind & { readonly first: readonly Findable[] })[] => {
  let left = room
  return list.flatMap((each) => {
    const first = each.found.slice(0, left)
    left -= first.length
    return first.length === 0 ? [] : [{ ...each, first }]
  })
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

import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Text } from '@mantine/core'
import { changesBetween } from '../../../graph/analysis/overviews/changes-between.ts'
import type { NamedChange } from '../../../graph/analysis/overviews/moment.ts'
import { useSeen } from '../../state/lens.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { useLanguage } from '../../words/language.ts'
import { T } from '../../words/say.tsx'
import { Part, ViewPage } from '../view-page.tsx'
import { NameLink } from '../name-link.tsx'
import { ComparePicture } from './compare-picture.tsx'
import { CompareChoice } from './compare-choice.tsx'
import { useMoments } from './use-moments.ts'
import type { Moments } from './use-moments.ts'
import page from '../view-page.module.css'

/** Two dates beside each other: what was learned, then what changed. */
export const CompareView = (): ReactNode => {
  const moments = useMoments()
  return (
    <ViewPage title="compare.title" lead="compare.lead" wide>
      <CompareChoice />
      {moments.state === 'here' ? (
        <Differences moments={moments} />
      ) : (
        <Text role="status">
          <T id={moments.state === 'coming' ? 'cards.busy' : `compare.${moments.state}`} />
        </Text>
      )}
    </ViewPage>
  )
}

type Here = Extract<Moments, { readonly state: 'here' }>

const Differences = ({ moments: { before, after } }: { moments: Here }): ReactNode => {
  const seen = useSeen()
  const { learned, changed, own } = useMemo(() => {
    const all = changesBetween(before, after)
    const isSeen = ({ ids }: NamedChange): boolean => ids.every(seen)
    return { ...all, learned: all.learned.filter(isSeen), changed: all.changed.filter(isSeen) }
  }, [before, after, seen])
  return (
    <>
      <Text role="status" fw={600}>
        <T id="compare.counts" values={{ learned: learned.length, changed: changed.length, own }} />
      </Text>
      <ComparePicture before={before} after={after} changes={[...learned, ...changed]} />
      <Part title="compare.learned">
        <ChangeList changes={learned} moments={[after, before]} />
      </Part>
      <Part title="compare.changed">
        <ChangeList changes={changed} moments={[after, before]} />
      </Part>
    </>
  )
}

type ChangeListProps = {
  readonly changes: readonly NamedChange[]
  /** Where a name is looked up: what is gone has one in the earlier only. */
  readonly moments: readonly Here['before'][]
}

const ChangeList = ({ changes, moments }: ChangeListProps): ReactNode => {
  const language = useLanguage()
  if (changes.length === 0)
    return (
      <Text c="dimmed">
        <T id="compare.nothing" />
      </Text>
    )
  const named = (id: NamedChange['ids'][number] | undefined): ReactNode => {
    if (id === undefined) return ''
    const [now] = moments
    if (now?.snapshot.entities.has(id) === true) return <NameLink id={id} />
    const then = moments.find(({ snapshot }) => snapshot.entities.has(id))
    return then === undefined ? id : nameOrValue(id, then.snapshot, language)
  }
  return (
    <ul className={page['plain']}>
      {changes.map(({ kind, of, ids: [a, b] }) => (
        <li key={`${kind} ${of} ${a} ${b}`}>
          <T id={sentenceOf(kind, of)} values={{ a: named(a), b: named(b) }} />
        </li>
      ))}
    </ul>
  )
}

/** A thing and a seat come and go; only ties get stronger. */
const sentenceOf = (kind: NamedChange['kind'], of: NamedChange['of']) => {
  if (of === 'tie') return `compare.${kind}.tie` as const
  if (kind === 'stronger' || kind === 'lighter' || kind === 'dormant')
    return `compare.${kind}.tie` as const
  return `compare.${kind}.${of}` as const
}

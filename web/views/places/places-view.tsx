import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { placeUses } from '../../../graph/analysis/overviews/places.ts'
import type { PlaceUse } from '../../../graph/analysis/overviews/places.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { T } from '../../words/say.tsx'
import { NameLink, NameList } from '../name-link.tsx'
import { useRecorded } from '../../state/use-recorded.ts'
import { NothingYet, ViewPage } from '../view-page.tsx'
import page from '../view-page.module.css'
import classes from './places.module.css'

/** Each place as a card: who keeps it open, who is found there, what goes on. */
export const PlacesView = (): ReactNode => {
  const recorded = useRecorded()
  const uses = useMemo(() => placeUses(recorded), [recorded])
  return (
    <ViewPage title="places.title" lead="places.lead" wide>
      {uses.length === 0 && <NothingYet id="places.none" />}
      <div className={classes['grid']}>
        {uses.map((use) => (
          <PlaceCard key={use.place} use={use} />
        ))}
      </div>
    </ViewPage>
  )
}

const PlaceCard = ({ use }: { use: PlaceUse }): ReactNode => {
  const { place, hosts, present, initiatives, sharedWith } = use
  return (
    <article className={classes['place']}>
      <h2 className={classes['name']}>
        <NameLink id={place} />
      </h2>
      <div className={page['quiet']}>
        <T
          id="places.count"
          values={{ count: hosts.length + present.length + initiatives.length }}
        />
      </div>
      <Named title="places.hosts" ids={hosts} />
      <Named title="places.present" ids={present} />
      <Named title="places.initiatives" ids={initiatives} />
      <Named title="places.shared" ids={sharedWith.slice(0, 3).map((other) => other.place)} />
    </article>
  )
}

type NamedProps = {
  readonly title: 'places.hosts' | 'places.present' | 'places.initiatives' | 'places.shared'
  readonly ids: readonly Id[]
}

const Named = ({ title, ids }: NamedProps): ReactNode =>
  ids.length === 0 ? null : (
    <div>
      <h3 className={classes['what']}>
        <T id={title} />
      </h3>
      <NameList ids={ids} />
    </div>
  )

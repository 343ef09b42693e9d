import type { ComponentType, LazyExoticComponent, ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { Loader } from '@mantine/core'
import type { View } from '../state/view.ts'
import { useT } from '../words/say.tsx'
import classes from './view-page.module.css'

type Named = Exclude<View['view'], 'map'>

/** Every view that is no map; what it is made of comes when it is opened. */
const views: { readonly [name in Named]: LazyExoticComponent<ComponentType> } = {
  words: lazy(async () => ({ default: (await import('./words/words-view.tsx')).WordsView })),
  table: lazy(async () => ({ default: (await import('./table/table-view.tsx')).TableView })),
  initiatives: lazy(async () => ({
    default: (await import('./initiatives/initiatives-view.tsx')).InitiativesView,
  })),
  teams: lazy(async () => ({ default: (await import('./teams/teams-view.tsx')).TeamsView })),
  commitment: lazy(async () => ({
    default: (await import('./commitment/commitment-view.tsx')).CommitmentView,
  })),
  cover: lazy(async () => ({ default: (await import('./cover/cover-view.tsx')).CoverView })),
  reach: lazy(async () => ({ default: (await import('./reach/reach-view.tsx')).ReachView })),
  needs: lazy(async () => ({ default: (await import('./needs/needs-view.tsx')).NeedsView })),
  places: lazy(async () => ({ default: (await import('./places/places-view.tsx')).PlacesView })),
  timeline: lazy(async () => ({
    default: (await import('./timeline/timeline-view.tsx')).TimelineView,
  })),
  compare: lazy(async () => ({
    default: (await import('./compare/compare-view.tsx')).CompareView,
  })),
  card: lazy(async () => ({ default: (await import('./own-card/own-card-view.tsx')).OwnCardView })),
  saved: lazy(async () => ({
    default: (await import('./saved/saved-view.tsx')).SavedViewsView,
  })),
  meeting: lazy(async () => ({
    default: (await import('./meeting/meeting-view.tsx')).MeetingView,
  })),
  ask: lazy(async () => ({ default: (await import('./ask/to-ask-view.tsx')).ToAskView })),
}

/** The view of a name. */
export const OpenView = ({ name }: { readonly name: Named }): ReactNode => {
  const t = useT()
  const Opened = views[name]
  return (
    <Suspense
      fallback={
        <div className={classes['coming']} role="status">
          <Loader size="sm" aria-hidden /> {t('cards.busy')}
        </div>
      }
    >
      <Opened />
    </Suspense>
  )
}

import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { lanes, spanOf, timelineOf } from '../../../graph/analysis/overviews/timeline.ts'
import { useToday } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { NothingYet, Part, ViewPage } from '../view-page.tsx'
import { scaleOf } from './scale.ts'
import { TimelineLane } from './timeline-lane.tsx'

/** Everything with a date, in three lanes under one scale of years. */
export const TimelineView = (): ReactNode => {
  const snapshot = useSnapshot()
  const today = useToday()
  const items = useMemo(() => timelineOf(snapshot), [snapshot])
  const scale = useMemo(() => scaleOf(spanOf(items), today), [items, today])
  return (
    <ViewPage title="timeline.title" lead="timeline.lead" wide>
      {items.length === 0 && <NothingYet id="timeline.none" />}
      {lanes.map((lane) => {
        const ofLane = items.filter((item) => item.lane === lane)
        return (
          ofLane.length > 0 && (
            <Part key={lane} title={`timeline.${lane}`}>
              <TimelineLane items={ofLane} scale={scale} />
            </Part>
          )
        )
      })}
    </ViewPage>
  )
}

import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { firstDay, lastDay } from '../../../graph/model/date.ts'
import type { TimelineItem } from '../../../graph/analysis/overviews/timeline.ts'
import { useSayDate } from '../../words/moment.ts'
import { useT } from '../../words/say.tsx'
import { NameLink } from '../name-link.tsx'
import page from '../view-page.module.css'
import type { Scale } from './scale.ts'
import classes from './timeline.module.css'

type TimelineLaneProps = { readonly items: readonly TimelineItem[]; readonly scale: Scale }

/** A lane: each item by name and in words, and beside it where it stands in time. */
export const TimelineLane = ({ items, scale }: TimelineLaneProps): ReactNode => (
  <div className={classes['lane']}>
    <Years scale={scale} />
    <ul className={classes['items']}>
      {items.map((item) => (
        <li key={`${item.id} ${item.what}`} className={classes['item']}>
          <span>
            {item.named.map((id) => (
              <Fragment key={id}>
                <NameLink id={id} />{' '}
              </Fragment>
            ))}
            <When item={item} />
          </span>
          <Bar item={item} scale={scale} />
        </li>
      ))}
    </ul>
  </div>
)

const Years = ({ scale }: { scale: Scale }): ReactNode => (
  <div className={classes['years']} aria-hidden>
    <div className={classes['track']}>
      {scale.years.map(({ year, at }) => (
        <span key={year} className={classes['year']} style={{ insetInlineStart: `${at}%` }}>
          {year}
        </span>
      ))}
    </div>
  </div>
)

const When = ({ item: { what, from, until } }: { item: TimelineItem }): ReactNode => {
  const t = useT()
  const sayDate = useSayDate()
  const said = (date: string | undefined): string => (date === undefined ? 'none' : sayDate(date))
  return (
    <span className={page['quiet']}>
      {t(`timeline.${what}`, { from: said(from), until: said(until) })}
    </span>
  )
}

const Bar = ({ item: { from, until }, scale }: { item: TimelineItem; scale: Scale }): ReactNode => {
  const left = from === undefined ? 0 : scale.at(firstDay(from))
  const right = until === undefined ? 100 : scale.at(lastDay(until))
  return (
    <span className={classes['track']} aria-hidden>
      <span className={classes['today']} style={{ insetInlineStart: `${scale.today}%` }} />
      <span
        className={classes['bar']}
        data-open={from === undefined ? 'start' : until === undefined ? 'end' : undefined}
        style={{ insetInlineStart: `${left}%`, width: `${Math.max(right - left, 0)}%` }}
      />
    </span>
  )
}

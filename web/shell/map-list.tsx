import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { MapList as Maps } from '../../api/contract.ts'
import { demoMap } from '../state/demo.ts'
import { useMoment } from '../words/moment.ts'
import { T, useT } from '../words/say.tsx'
import classes from './home.module.css'

/** The maps that are here, the one that changed last first. */
export const MapList = ({ maps }: { maps: Maps['maps'] }): ReactNode => {
  const t = useT()
  const moment = useMoment()
  const newestFirst = maps.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  return (
    <ul className={classes['list']} aria-label={t('home.maps')}>
      {newestFirst.map((map) => (
        <li key={map.id}>
          <Link to="/map/$map" params={{ map: map.id }} className={classes['map']}>
            <span className={classes['mapName']}>{map.name}</span>
            <span className={classes['mapFacts']}>
              {map.id === demoMap && (
                <>
                  <T id="home.example" />
                  {' · '}
                </>
              )}
              <T id="home.facts" values={{ actors: map.actors, when: moment(map.changedAt) }} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

import type { ReactNode } from 'react'
import type { Presence } from '../../../graph/analysis/cover.ts'
import classes from './cover.module.css'

/** A dashed ring, a ring, a half and a full disc: how far somebody is there, without colour. */
export const PresenceDrawing = ({ presence }: { presence: Presence }): ReactNode => (
  <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden className={classes['drawing']}>
    <circle
      r={6}
      fill={presence === 'well' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.5}
      {...(presence === 'missing' && { strokeDasharray: '2.6 2.2' })}
    />
    {presence === 'thin' && <path d="M0 -6 A6 6 0 0 0 0 6 Z" fill="currentColor" />}
  </svg>
)

import type { ReactNode } from 'react'
import { VisuallyHidden } from '@mantine/core'
import type { Heat } from '../../../graph/analysis/subjects/heat.ts'
import type { Initiative } from '../../../graph/analysis/subjects/initiatives.ts'
import { HeatDrawing } from '../../canvas/legend-drawing.tsx'
import { useLook } from '../../ui/use-look.ts'
import { canvasTheme } from '../../canvas/theme.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { NameLink } from '../name-link.tsx'
import { choiceLabel } from '../value-label.ts'
import page from '../view-page.module.css'
import classes from './initiatives.module.css'

type InitiativeLineProps = {
  readonly initiative: Initiative
  /** Undefined until it is computed. */
  readonly heat: Heat | undefined
}

/** An initiative in a cell: how warm it is, its name and its phase. */
export const InitiativeLine = ({ initiative, heat }: InitiativeLineProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const theme = canvasTheme(useLook())
  const { id, entity } = initiative
  const label = choiceLabel(entity, 'phase', language)
  return (
    <div className={classes['line']}>
      {heat !== undefined && (
        <span title={t(`heat.${heat}`)}>
          <svg width={20} height={20} viewBox="-12 -12 24 24" aria-hidden>
            <HeatDrawing heat={heat} theme={theme} />
          </svg>
          <VisuallyHidden>{t(`heat.${heat}`)} </VisuallyHidden>
        </span>
      )}
      <div>
        <NameLink id={id} />
        {label !== undefined && <div className={page['quiet']}>{label}</div>}
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Title } from '@mantine/core'
import type { Position } from '../../graph/model/element.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { useAsOf } from '../state/as-of.ts'
import { useHidden } from '../state/lens.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useGroups } from '../state/use-groups.ts'
import { useView } from '../state/view.ts'
import { T } from '../words/say.tsx'
import styles from './canvas.module.css'
import { LegendDrawing } from './legend-drawing.tsx'
import { legendItems, legendKey } from './legend-items.ts'
import { marksOf } from './marks.ts'
import { useLook } from '../ui/use-look.ts'
import { canvasTheme } from './theme.ts'

const nowhere = (): Position => [0, 0]

/** What the drawings mean: just those that are on the picture. */
export const Legend = (): ReactNode => {
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const hidden = useHidden()
  const { warm, ghosts, possible, filter, group, folded } = useView()
  const missing = useAnalysis((analysis) => analysis.ghosts.length) ?? 0
  const groups = useGroups()
  const hasGhosts = ghosts && filter === '' && group === null && missing > 0
  const isWarm = warm !== null
  const theme = canvasTheme(useLook())
  const items = useMemo(
    () =>
      legendItems(marksOf(snapshot, asOf, hidden, nowhere, warm), {
        ghosts: hasGhosts,
        possible,
        warm: isWarm,
        areas: groups.some(({ key }) => !folded.includes(key)),
        folded: groups.some(({ key }) => folded.includes(key)),
      }),
    [snapshot, asOf, hidden, warm, hasGhosts, possible, isWarm, groups, folded],
  )
  if (items.length === 0) return null
  return (
    <section aria-labelledby="legend" className={styles['legend']}>
      <Title order={2} id="legend" className={styles['legendTitle']}>
        <T id="legend.title" />
      </Title>
      <ul>
        {items.map((item) => (
          <li key={legendKey(item)}>
            <LegendDrawing item={item} theme={theme} />
            <T id={legendKey(item)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

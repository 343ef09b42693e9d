import type { ReactNode } from 'react'
import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { isActor } from '../../graph/model/element.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { useT } from '../words/say.tsx'
import classes from './bench.module.css'

const steps = ['all', '0', '1', '2', '3'] as const

/** How far around the selected actor one wants to see; only there when one actor is selected. */
export const NearChip = (): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const { selected, near } = useView()
  const [id, ...others] = selected
  const actor = id === undefined ? undefined : snapshot.entities.get(id)
  if (actor === undefined || others.length > 0 || !isActor(actor)) return null
  return (
    <div className={classes['near']}>
      <span aria-hidden>{t('near.short')}</span>
      <SegmentedControl
        size="xs"
        radius="xl"
        aria-label={t('near.title')}
        value={near === null ? 'all' : String(near)}
        onChange={(value) => setView({ near: value === 'all' ? null : Number(value) })}
        data={steps.map((value) => ({
          value,
          label:
            value === 'all' ? (
              t('near.all')
            ) : (
              <>
                <span aria-hidden>{value}</span>
                <VisuallyHidden>{t('near.steps', { steps: Number(value) })}</VisuallyHidden>
              </>
            ),
        }))}
      />
    </div>
  )
}

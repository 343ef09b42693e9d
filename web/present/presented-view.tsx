import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { useKeepAnalysed } from '../measures/use-analysis.ts'
import type { View } from '../state/view.ts'
import { T } from '../words/say.tsx'
import { OpenView } from '../views/open-view.tsx'
import classes from './present.module.css'

type Named = Exclude<View['view'], 'map'>

/** Cards, who is asked what, who is how far committed and the table itself are the coordinator's own. */
const forOthers: ReadonlySet<Named> = new Set<Named>([
  'initiatives',
  'teams',
  'reach',
  'needs',
  'places',
  'timeline',
])

/** Another view than the map, in large type, if it is one to show. */
export const PresentedView = ({ name }: { readonly name: Named }): ReactNode => {
  useKeepAnalysed()
  if (!forOthers.has(name))
    return (
      <Text className={classes['sentence']}>
        <T id="present.not-here" />
      </Text>
    )
  return (
    <div className={classes['view']}>
      <OpenView name={name} />
    </div>
  )
}

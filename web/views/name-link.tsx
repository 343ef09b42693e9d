import type { ReactNode } from 'react'
import { useState } from 'react'
import { Anchor, Button } from '@mantine/core'
import type { Id } from '../../graph/model/ids.ts'
import { useSeen } from '../state/lens.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { useLanguage } from '../words/language.ts'
import { nameOrValue } from '../words/name-or-value.ts'
import { useT } from '../words/say.tsx'
import classes from './view-page.module.css'

/** The name of something on the map; chosen, what is known of it opens beside the view. */
export const NameLink = ({ id }: { readonly id: Id }): ReactNode => {
  const snapshot = useSnapshot()
  const language = useLanguage()
  const setView = useSetView()
  const { selected } = useView()
  return (
    <Anchor
      component="button"
      type="button"
      className={classes['link']}
      aria-pressed={selected.includes(id)}
      onClick={() => setView({ selected: [id], panel: 'inspector' })}
    >
      {nameOrValue(id, snapshot, language)}
    </Anchor>
  )
}

/** More names than this are folded away. */
const mostShown = 6

/** Several names, one under the other, of those who pass the filter; many are folded until somebody wants them all. */
export const NameList = (props: { readonly ids: readonly Id[] }): ReactNode => {
  const t = useT()
  const seen = useSeen()
  const ids = props.ids.filter(seen)
  const [all, setAll] = useState(false)
  // One more takes no more room than the words that say so.
  const isLong = !all && ids.length > mostShown + 1
  return (
    <ul className={classes['plain']}>
      {(isLong ? ids.slice(0, mostShown) : ids).map((id) => (
        <li key={id}>
          <NameLink id={id} />
        </li>
      ))}
      {isLong && (
        <li>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {t('views.more', { count: ids.length - mostShown })}
          </Button>
        </li>
      )}
    </ul>
  )
}

import type { ReactNode } from 'react'
import type { Core } from 'cytoscape'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import { isId } from '../../graph/model/ids.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { knownText } from '../../graph/model/value.ts'
import { sayElement } from '../words/say-element.ts'
import { useT } from '../words/say.tsx'
import { CaptionBox } from './caption-box.tsx'
import styles from './canvas.module.css'
import type { CanvasTheme } from './theme.ts'

type LineCaptionProps = {
  readonly core: Core
  readonly id: string | null
  readonly snapshot: Snapshot
  readonly language: Language
  readonly theme: CanvasTheme
}

/** What the line under the pointer says, as a sentence: who, what, with whom, and how often. */
export const LineCaption = (props: LineCaptionProps): ReactNode => {
  const { core, id, snapshot, language, theme } = props
  const t = useT()
  const relation = isId(id) ? snapshot.relations.get(id) : undefined
  if (relation === undefined) return null
  const find = (each: string) => elementOf(snapshot, each as Id)
  const often = valueWords('frequency', knownText(relation.fields['frequency']) ?? '')?.[language]
  const sentence = sayElement(relation, find, language, t)
  return (
    <CaptionBox core={core} id={relation.id} theme={theme}>
      <div className={styles['sentence']}>
        {often === undefined ? sentence : `${sentence}, ${often}`}
      </div>
    </CaptionBox>
  )
}

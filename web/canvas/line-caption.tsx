import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { Core } from 'cytoscape'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import type { Relation } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { knownText } from '../../graph/model/value.ts'
import { sayElement } from '../words/say-element.ts'
import { useT } from '../words/say.tsx'
import styles from './canvas.module.css'
import type { CanvasTheme } from './theme.ts'

type LineCaptionProps = {
  readonly core: Core
  readonly id: Id | null
  readonly snapshot: Snapshot
  readonly language: Language
  readonly theme: CanvasTheme
}

/** What the line under the pointer says, as a sentence: who, what, with whom, and how often. */
export const LineCaption = (props: LineCaptionProps): ReactNode => {
  const { core, id, snapshot, language, theme } = props
  const t = useT()
  const relation = id === null ? undefined : snapshot.relations.get(id)
  const place = useMidpoint(core, relation)
  if (relation === undefined || place === null) return null
  const find = (each: string) => elementOf(snapshot, each as Id)
  const often = valueWords('frequency', knownText(relation.fields['frequency']) ?? '')?.[language]
  const sentence = sayElement(relation, find, language, t)
  return (
    <div
      className={`${styles['caption']} ${styles['sentence']}`}
      aria-hidden
      style={{ left: place.x, top: place.y, background: theme.ink, color: theme.canvas }}
    >
      {often === undefined ? sentence : `${sentence}, ${often}`}
    </div>
  )
}

type Point = { readonly x: number; readonly y: number }

/** The middle of a line on the screen; null where it is not drawn. */
const useMidpoint = (core: Core, relation: Relation | undefined): Point | null => {
  const [place, setPlace] = useState<Point | null>(null)
  const id = relation?.id
  useEffect(() => {
    const show = (): void => {
      const edge = id === undefined ? core.collection() : core.getElementById(id)
      if (edge.empty() || !edge.isEdge()) return setPlace(null)
      const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
      setPlace({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - 8 })
    }
    show()
    core.on('viewport drag', show)
    return () => void core.off('viewport drag', show)
  }, [core, id])
  return place
}

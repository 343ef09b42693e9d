import type { ReactNode } from 'react'
import { useId, useMemo } from 'react'
import type { ChangeKind, Moment, NamedChange } from '../../../graph/analysis/overviews/moment.ts'
import { isActor } from '../../../graph/model/element.ts'
import type { Position } from '../../../graph/model/element.ts'
import { pairKey } from '../../../graph/model/pair-key.ts'
import { marksOf } from '../../canvas/marks.ts'
import { placesFor } from '../../canvas/places.ts'
import { fontFamily } from '../../canvas/style.ts'
import { canvasTheme } from '../../canvas/theme.ts'
import type { CanvasTheme } from '../../canvas/theme.ts'
import { boxOf } from '../../documents/picture-box.ts'
import { PictureActor } from '../../documents/picture-actor.tsx'
import { useHidden } from '../../state/lens.ts'
import { useLook } from '../../ui/use-look.ts'
import { T, useT } from '../../words/say.tsx'
import classes from './compare.module.css'

/** How a change of a line is drawn; what is corrected or sleeps is in the list only. */
const drawn = ['new', 'newly_known', 'stronger', 'lighter', 'ended'] as const

type Drawn = (typeof drawn)[number]

const isDrawn = (kind: ChangeKind): kind is Drawn => drawn.some((each) => each === kind)

type ComparePictureProps = {
  readonly before: Moment
  readonly after: Moment
  readonly changes: readonly NamedChange[]
}

/** Both moments on one picture, everybody in the same place: what is new in full, what was learned dotted, what ended as a gap. */
export const ComparePicture = ({ before, after, changes }: ComparePictureProps): ReactNode => {
  const t = useT()
  const own = useId()
  const hidden = useHidden()
  const theme = canvasTheme(useLook())
  const marks = useMemo(() => {
    // Whoever is gone still has a place: the gap is drawn to it.
    const both = { ...after.snapshot, entities: withGone(before, after) }
    const { actors, lines } = marksOf(both, after.day, hidden, placesFor(both))
    return { actors: actors.map((actor) => ({ ...actor, heat: null })), lines }
  }, [before, after, hidden])
  const at = new Map<string, Position>(marks.actors.map(({ id, position }) => [id, position]))
  const ties = changes.filter(({ of, kind }) => of === 'tie' && isDrawn(kind))
  const changed = new Set(ties.map(({ ids: [a = '', b = ''] }) => pairKey(a, b)))
  const box = boxOf(marks)
  const kinds = drawn.filter((kind) => ties.some((tie) => tie.kind === kind))
  return (
    <figure className={classes['figure']}>
      <svg
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        className={classes['picture']}
        role="img"
        aria-labelledby={`${own}title`}
        fontFamily={fontFamily}
        style={{ background: theme.canvas }}
      >
        <title id={`${own}title`}>{t('compare.picture', { count: ties.length })}</title>
        {marks.lines
          .filter(({ from, to }) => !changed.has(pairKey(from, to)))
          .map(({ id, from, to }) => (
            <Between key={id} from={at.get(from)} to={at.get(to)} look={same(theme)} />
          ))}
        {ties.map(({ kind, ids }) => (
          <Between
            key={`${kind} ${ids.join(' ')}`}
            from={at.get(ids[0] ?? '')}
            to={at.get(ids[1] ?? '')}
            look={isDrawn(kind) ? looks(theme)[kind] : same(theme)}
          />
        ))}
        {marks.actors.map((actor) => (
          <PictureActor key={actor.id} actor={actor} theme={theme} />
        ))}
      </svg>
      {kinds.length > 0 && (
        <figcaption className={classes['legend']}>
          {kinds.map((kind) => (
            <span key={kind} className={classes['item']}>
              <svg width={34} height={14} viewBox="0 0 34 14" aria-hidden>
                <Between from={[1, 7]} to={[33, 7]} look={looks(theme)[kind]} />
              </svg>
              <T id={`compare.drawn.${kind}`} />
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}

/** The actors of both moments. */
const withGone = (before: Moment, after: Moment): Moment['snapshot']['entities'] => {
  const all = new Map(after.snapshot.entities)
  for (const [id, entity] of before.snapshot.entities)
    if (isActor(entity) && !all.has(id)) all.set(id, entity)
  return all
}

type Look = {
  readonly stroke: string
  readonly strokeWidth: number
  readonly strokeDasharray?: string
  readonly opacity?: number
}

const same = (theme: CanvasTheme): Look => ({
  stroke: theme.lines.contact,
  strokeWidth: 1,
  opacity: 0.45,
})

const looks = (theme: CanvasTheme): { readonly [kind in Drawn]: Look } => ({
  new: { stroke: theme.kinds.association, strokeWidth: 3.5 },
  newly_known: { stroke: theme.kinds.association, strokeWidth: 3, strokeDasharray: '1 6' },
  stronger: { stroke: theme.kinds.organisation, strokeWidth: 5 },
  lighter: { stroke: theme.kinds.organisation, strokeWidth: 1.75 },
  ended: { stroke: theme.ink, strokeWidth: 2, strokeDasharray: '10 12' },
})

const Between = (props: {
  readonly from: Position | undefined
  readonly to: Position | undefined
  readonly look: Look
}): ReactNode => {
  const { from, to, look } = props
  if (from === undefined || to === undefined) return null
  return <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} strokeLinecap="round" {...look} />
}

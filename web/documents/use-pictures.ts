import { useMemo } from 'react'
import { nameOf } from '../../graph/model/element.ts'
import { legendItems, legendKey } from '../canvas/legend-items.ts'
import { canvasTheme } from '../canvas/theme.ts'
import { useAsOf } from '../state/as-of.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useView } from '../state/view.ts'
import { useLanguage } from '../words/language.ts'
import { useSayDate } from '../words/moment.ts'
import { nameOrValue } from '../words/name-or-value.ts'
import { useT } from '../words/say.tsx'
import { shownTo } from './audience.ts'
import type { Audience, Shown } from './audience.ts'
import type { MapPictureProps } from './map-picture.tsx'
import { pagesOf } from './pages.ts'
import type { Page, Paper } from './pages.ts'

export type Pictures = {
  readonly shown: Shown
  /** All of it in one, however many names that is. */
  readonly whole: MapPictureProps
  /** As it goes on paper. */
  readonly pages: readonly MapPictureProps[]
}

const onPaper = { ...canvasTheme({ scheme: 'light', contrast: false }), canvas: '#FFFFFF' }

/** The pictures of what is looked at, for somebody. On paper always light. */
export const usePictures = (audience: Audience, paper: Paper): Pictures => {
  const t = useT()
  const language = useLanguage()
  const sayDate = useSayDate()
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const { filter, coordinator, warm } = useView()
  return useMemo(() => {
    const shown = shownTo(audience, snapshot, { asOf, filter, coordinator, warm })
    const { persons, others } = shown
    const map = snapshot.entities.get(snapshot.id)
    const name = map === undefined ? '' : nameOf(map)
    const leftOut = persons + others > 0 ? [t('share.left-out', { persons, others })] : []
    const titled = (theme: Page['theme']): string => {
      if (theme === 'all') return name
      if (theme === 'none') return `${name} · ${t('share.no-theme')}`
      return `${name} · ${nameOrValue(theme, snapshot, language)}`
    }
    const pictureOf = ({ theme, marks }: Page): MapPictureProps => ({
      marks,
      theme: onPaper,
      title: titled(theme),
      description: t('share.description', {
        actors: marks.actors.length,
        lines: marks.lines.length,
      }),
      notes: [t('share.as-of', { date: sayDate(asOf) }), ...leftOut],
      legend: legendItems(marks).map((item) => ({ item, words: t(legendKey(item)) })),
    })
    return {
      shown,
      whole: pictureOf({ theme: 'all', marks: shown.marks }),
      pages: pagesOf(shown.marks, shown.snapshot, paper).map(pictureOf),
    }
  }, [t, language, sayDate, snapshot, asOf, filter, coordinator, warm, audience, paper])
}

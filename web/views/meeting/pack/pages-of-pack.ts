import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import type { Language } from '../../../../graph/model/language.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { legendItems, legendKey } from '../../../canvas/legend-items.ts'
import { canvasTheme } from '../../../canvas/theme.ts'
import { shownTo } from '../../../documents/audience.ts'
import type { MapPictureProps } from '../../../documents/map-picture.tsx'
import { atOrganisationLevel } from '../../../documents/organisation-level.ts'
import { pagesOf } from '../../../documents/pages.ts'
import type { Page } from '../../../documents/pages.ts'
import { nameOrValue } from '../../../words/name-or-value.ts'
import type { Pack } from './pack-of.ts'
import type { PackPageProps } from './said.tsx'
import { sayIn } from './say-in.ts'
import type { SayPack } from './say-in.ts'

const onPaper = { ...canvasTheme({ scheme: 'light', contrast: false }), canvas: '#FFFFFF' }

/** A pack in each of these languages, with the pictures of the map as partners may see it, a theme each where one would be too full. */
export const pagesOfPack = (
  pack: Pack,
  snapshot: Snapshot,
  /** The one that it was typed in, and those that it is made in. */
  { first, languages }: { readonly first: Language; readonly languages: readonly Language[] },
  day: string,
): readonly PackPageProps[] => {
  const looking = { asOf: day, filter: '', coordinator: true, warm: null }
  const { marks } = shownTo('partners', snapshot, looking)
  const sheets = pagesOf(atOrganisationLevel(marks, pack.snapshot, day), pack.snapshot, 'A4')
  return languages.map((language) => {
    const say = sayIn(language)
    const pictures = sheets.map((sheet) => pictureOf(sheet, pack, language, day, say))
    return { pack, language, first, day, pictures, say }
  })
}

const pictureOf = (
  { theme, marks }: Page,
  pack: Pack,
  language: Language,
  day: string,
  say: SayPack,
): MapPictureProps => ({
  marks,
  theme: onPaper,
  title: titleOf(theme, pack, language, say),
  description: say('pack.map-says', { actors: marks.actors.length, lines: marks.lines.length }),
  notes: [say('pack.as-of', { date: sayDate(day, language).alone })],
  legend: legendItems(marks).map((item) => ({ item, words: say(legendKey(item)) })),
})

const titleOf = (
  theme: Page['theme'],
  { snapshot }: Pack,
  language: Language,
  say: SayPack,
): string => {
  if (theme === 'all') return say('pack.map')
  if (theme === 'none') return `${say('pack.map')} · ${say('share.no-theme')}`
  return `${say('pack.map')} · ${nameOrValue(theme, snapshot, language)}`
}

import { createElement, useCallback } from 'react'
import { forPartners } from '../../graph/analysis/findings/for-partners.ts'
import { findings } from '../../graph/analysis/findings/run.ts'
import { lensAt } from '../../graph/analysis/lens.ts'
import { useAsOf } from '../state/as-of.ts'
import { useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'
import type { Audience, Shown } from './audience.ts'
import { download, fileName } from './download.ts'
import type { MapPictureProps } from './map-picture.tsx'
import { WordsPage } from './words-page.tsx'

/**
 * Gives somebody the map in words as one page: the findings are made anew of what they may see (domain §2.7),
 * those for the core team left out unless it is for oneself.
 */
export const useSavePage = (
  audience: Audience,
  { snapshot, marks }: Shown,
  { title, notes }: Pick<MapPictureProps, 'title' | 'notes'>,
): (() => Promise<void>) => {
  const t = useT()
  const language = useLanguage()
  const asOf = useAsOf()
  return useCallback(async () => {
    const { renderToStaticMarkup } = await import('react-dom/server')
    const found = findings(snapshot, lensAt(asOf)).findings
    const page = createElement(WordsPage, {
      snapshot,
      findings: audience === 'me' ? found : forPartners(found),
      language,
      asOf,
      title,
      notes,
      actors: new Set(marks.actors.map(({ id }) => id)),
      t,
    })
    const html = `<!doctype html>${renderToStaticMarkup(page)}`
    download(new Blob([html], { type: 'text/html' }), `${fileName(title)}.html`)
  }, [audience, snapshot, marks, title, notes, t, language, asOf])
}

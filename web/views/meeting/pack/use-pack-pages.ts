import { useMemo } from 'react'
import type { Id } from '../../../../graph/model/ids.ts'
import { isLanguage } from '../../../../graph/model/language.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { useToday } from '../../../state/as-of.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { packOf } from './pack-of.ts'
import type { Pack } from './pack-of.ts'
import { pagesOfPack } from './pages-of-pack.ts'
import type { PackPageProps } from './said.tsx'

/** The pack of a meeting and its pages; made anew only when the map, the day or the languages change. */
export const usePackPages = (
  meeting: Id,
  first: Language,
  /** The languages that it is made in, with spaces between them. */
  languages: string,
): { readonly pack: Pack | undefined; readonly pages: readonly PackPageProps[] } => {
  const snapshot = useSnapshot()
  const day = useToday()
  const pack = useMemo(() => packOf(snapshot, meeting, day), [snapshot, meeting, day])
  const pages = useMemo(() => {
    if (pack === undefined) return []
    const made = languages.split(' ').filter(isLanguage)
    return pagesOfPack(pack, snapshot, { first, languages: made }, day)
  }, [pack, snapshot, first, languages, day])
  return { pack, pages }
}

import { elides } from '../../graph/analysis/findings/words/french.ts'
import type { Language } from '../../graph/model/language.ts'

/** What stands before a name, with the space where there is one: *s’occupe de *, *s’occupe d’*. */
export const beforeName = (words: string, name: string, language: Language): string =>
  language === 'fr' && words.endsWith(' de') && elides(name)
    ? `${words.slice(0, -1)}’`
    : `${words} `

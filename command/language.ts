import type { Environment } from '../api/env.ts'
import { isLanguage } from '../graph/model/language.ts'
import type { Language } from '../graph/model/language.ts'

/** The language of whoever sits at this computer, if Vonk speaks it; else English. */
export const languageOf = (env: Environment): Language => {
  const locale =
    [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ??
    new Intl.DateTimeFormat().resolvedOptions().locale
  const code = locale.slice(0, 2).toLowerCase()
  return isLanguage(code) ? code : 'en'
}

import { isLanguage } from '../graph/model/language.ts'
import type { Language } from '../graph/model/language.ts'

/** The language that Accept-Language wants most, of those that Vonk speaks; else English. */
export const languageOf = (header: string | undefined): Language => {
  let best: Language = 'en'
  let weight = 0
  for (const part of header?.split(',') ?? []) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = tag.slice(0, 2)
    const given = parameters.map((each) => /^\s*q=([\d.]+)$/u.exec(each)?.[1]).find(Boolean)
    const wanted = given === undefined ? 1 : Number(given)
    if (wanted > weight && isLanguage(language) && (tag.length === 2 || tag[2] === '-')) {
      best = language
      weight = wanted
    }
  }
  return best
}

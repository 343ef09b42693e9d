import type { Id } from '../../../model/ids.ts'
import type { Language } from '../../../model/language.ts'
import { valueWords } from '../../../model/catalogue/vocabulary.ts'
import type { ListName } from '../../../model/catalogue/vocabulary.ts'
import type { Snapshot } from '../../../model/snapshot.ts'
import type { MessageValue } from '../finding.ts'
import { sayDate } from './dates.ts'
import { de } from './french.ts'
import { sayName } from './naming.ts'

type Plain = Exclude<MessageValue, { readonly said: unknown }>
type Forms = { readonly [name: string]: string | number }

const quotes: { readonly [language in Language]: readonly [string, string] } = {
  nl: ['‘', '’'],
  fr: ['«\u202f', '\u202f»'],
  en: ['“', '”'],
}

/**
 * The forms in which the words may ask for a value: a text alone or `_quoted`; values and names as a list with
 * *and*, with a capital (`_first`); names also with *or* (`_or`) and after *of* (`_of`: *d’Al-Jiwar et de Vliermandje*); a date alone, `_on`, `_of` and
 * `_until`.
 */
export const formsOf = (
  name: string,
  value: Plain,
  snapshot: Snapshot,
  language: Language,
): Forms => {
  if (typeof value === 'number') return { [name]: value }
  if (typeof value === 'boolean') return { [name]: String(value) }
  if (typeof value === 'string') {
    const [open, close] = quotes[language]
    return { [name]: value, [`${name}_quoted`]: `${open}${value}${close}` }
  }
  if ('date' in value) {
    const { alone, on, of, until } = sayDate(value.date, language)
    return { [name]: alone, [`${name}_on`]: on, [`${name}_of`]: of, [`${name}_until`]: until }
  }
  if ('list' in value) {
    const labels = listed(labelsOf(value.list, value.keys, language), language)
    return { [name]: labels, [`${name}_first`]: capitalised(labels, language) }
  }
  return namedForms(name, value.names, snapshot, language)
}

const namedForms = (
  name: string,
  ids: readonly Id[],
  snapshot: Snapshot,
  language: Language,
): Forms => {
  const names = ids.map((id) => sayName(id, snapshot, language))
  const ofNames = language === 'fr' ? names.map(de) : names
  const before = { nl: 'van ', fr: '', en: 'of ' }[language]
  return {
    [name]: listed(names, language),
    [`${name}_first`]: capitalised(listed(names, language), language),
    [`${name}_or`]: listed(names, language, 'disjunction'),
    [`${name}_of`]: `${before}${listed(ofNames, language)}`,
  }
}

/** With a capital, to begin a sentence: groups and themes are said in small letters. */
const capitalised = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)

const labelsOf = (list: string, keys: readonly string[], language: Language): readonly string[] =>
  // A list that does not exist has no values: the key then stands for itself, as a word of one's own does.
  keys.map((key) => valueWords(list as ListName, key)?.[language] ?? key)

const listed = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => {
  // The British list has no comma before its last item.
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.ListFormat(locale, { style: 'long', type }).format(items)
}

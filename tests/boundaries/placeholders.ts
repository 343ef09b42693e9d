import { createIntl } from '@formatjs/intl'
import type { Language } from '../../graph/model/language.ts'

type Part = ReturnType<
  ReturnType<ReturnType<typeof createIntl>['formatters']['getMessageFormat']>['getAst']
>[number]

/** Kinds of part, by the numbers that the parser gives them. */
const [literal, plural, pound, tag] = [0, 6, 7, 8]

const partsIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    const kind: number = part.type
    if (kind === pound) return ['#']
    if (kind === literal || !('value' in part)) return []
    const inside = [
      ...('options' in part
        ? Object.values(part.options).flatMap(({ value }) => partsIn(value))
        : []),
      ...('children' in part ? partsIn(part.children) : []),
    ]
    // One language may bend its words to a number that another says the same with every number.
    if (kind === plural && !inside.includes('#')) return inside
    return [`${kind === tag ? '<>' : ''}${part.value}`, ...inside.filter((name) => name !== '#')]
  })

/**
 * The names that a message wants to have filled in, sorted, each once; `date_of` is a form of `date`.
 * @throws SyntaxError when the message is not in ICU message format
 */
export const placeholders = (message: string, language: Language): string[] => {
  const { formatters } = createIntl({ locale: language })
  const parts = partsIn(formatters.getMessageFormat(message, language).getAst())
  return [...new Set(parts.map((name) => name.replace(/_(of|first|quoted)$/u, '')))].sort()
}

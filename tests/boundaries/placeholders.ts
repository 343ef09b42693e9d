import { createIntl } from '@formatjs/intl'
import type { Language } from '../../graph/model/language.ts'

type Part = ReturnType<
  ReturnType<ReturnType<typeof createIntl>['formatters']['getMessageFormat']>['getAst']
>[number]

/** Kinds of part, by the numbers that the parser gives them. */
const [literal, tag] = [0, 8]

const partsIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    const kind: number = part.type
    if (kind === literal || !('value' in part)) return []
    const inside = [
      ...('options' in part
        ? Object.values(part.options).flatMap(({ value }) => partsIn(value))
        : []),
      ...('children' in part ? partsIn(part.children) : []),
    ]
    return [`${kind === tag ? '<>' : ''}${part.value}`, ...inside]
  })

/**
 * The names that a message wants to have filled in, sorted, each once.
 * @throws SyntaxError when the message is not in ICU message format
 */
export const placeholders = (message: string, language: Language): string[] => {
  const { formatters } = createIntl({ locale: language })
  return [...new Set(partsIn(formatters.getMessageFormat(message, language).getAst()))].sort()
}

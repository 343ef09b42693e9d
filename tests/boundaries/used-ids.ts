import type { SourceTree } from './source-tree.ts'
import type { Message } from './words-tables.ts'

/** Ids that are put together: `` `state.${name}` `` uses every id that begins and ends like it. */
const patterns = (text: string): RegExp[] =>
  [...text.matchAll(/`((?:[\w.-]*\$\{[^{}`]*\})+[\w.-]*)`/gu)].map(([, template = '']) => {
    const around = template.split(/\$\{[^}]*\}/u).map((part) => part.replace(/[.]/gu, '[.]'))
    return new RegExp(`^${around.join('.+')}$`, 'u')
  })

/** The messages that no code names; a table that a type keeps complete (the errors') is no matter for this. */
export const unusedIds = (messages: readonly Message[], tree: SourceTree): string[] => {
  const code = [...tree].filter(([path]) => !path.includes('words') && !path.startsWith('tests/'))
  const text = code.map(([, source]) => source).join('\n')
  const made = patterns(text)
  return messages
    .filter(({ file }) => !file.startsWith('graph/words/'))
    .filter(
      ({ id }) =>
        !text.includes(`'${id}'`) &&
        !text.includes(`"${id}"`) &&
        !made.some((pattern) => pattern.test(id)),
    )
    .map(({ file, id }) => `${file} ${id}`)
}

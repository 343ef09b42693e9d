import type { SourceTree } from './source-tree.ts'
import { placesOf } from './source-tree.ts'

/** Ways in which a text could become a page or a program, and ways in which a failure goes unheard. */
const sinks = [
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|srcDoc|setHTMLUnsafe)\b/gu,
  /\b(createContextualFragment|parseFromString|javascript:)/gu,
  /\bdocument\.write\b|\bnew Function\b|\beval\(/gu,
  /catch\s*(\([^)]*\))?\s*\{(\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*\}/gu,
  /\.catch\(\s*(\([^)]*\)|\w+)\s*=>\s*\{\s*\}\s*\)/gu,
]

/** A sentence for every sink that the product's own code holds. */
export const sinksIn = (tree: SourceTree): string[] =>
  sinks.flatMap((sink) =>
    placesOf(new Map([...tree].filter(([path]) => !path.startsWith('tests/'))), sink),
  )

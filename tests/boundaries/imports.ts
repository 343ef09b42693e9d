import { posix } from 'node:path'

const forms = [
  // import x from '…' · import type x from '…' · export * from '…'
  /\bfrom\s+['"]([^'"]+)['"]/gu,
  // import '…'
  /\bimport\s+['"]([^'"]+)['"]/gu,
  // import('…'), also as a type
  /\bimport\(\s*['"`]([^'"`]+)['"`]/gu,
  /\brequire\(\s*['"`]([^'"`]+)['"`]/gu,
  // a worker
  /\bnew URL\(\s*['"`](\.[^'"`]+)['"`],\s*import\.meta\.url/gu,
]

/** A file of our own, as its path from the root, or a package by the name that it is called by. */
export type Import = { readonly own: boolean; readonly name: string }

/** Everything that a file imports, types too. */
export const importsOf = (path: string, text: string): Import[] =>
  forms
    .flatMap((form) => [...text.matchAll(form)].map(([, found = '']) => found))
    .map((found) =>
      found.startsWith('.')
        ? { own: true, name: posix.join(posix.dirname(path), found.replace(/\?.*$/u, '')) }
        : { own: false, name: found },
    )

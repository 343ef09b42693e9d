import type { Import } from './imports.ts'
import { importsOf } from './imports.ts'
import type { SourceTree } from './source-tree.ts'

const everyone = ['graph/errors.ts', 'graph/words/']

type Arrow = {
  readonly folder: string
  readonly mayImport: readonly string[]
  /** Packages, by pattern; a pattern for the modules of Node as well. */
  readonly packages: RegExp
}

const none = /^$/u
const pure = /^(zod|@formatjs\/intl)$/u
const formats = /^(zod|fflate|hucre|hucre\/.+|@rgrove\/parse-xml|@noble\/hashes\/.+)$/u
const any = /./u

/** Who may import whom. Of the folders that hold a file the longest name counts; nobody imports upwards. */
export const arrows: readonly Arrow[] = [
  { folder: 'graph/errors.ts', mayImport: [], packages: none },
  { folder: 'graph/globals.d.ts', mayImport: [], packages: none },
  { folder: 'graph/words/', mayImport: ['graph/model/'], packages: pure },
  { folder: 'graph/model/', mayImport: [], packages: pure },
  { folder: 'graph/change/', mayImport: ['graph/model/'], packages: pure },
  { folder: 'graph/analysis/', mayImport: ['graph/model/'], packages: pure },
  { folder: 'graph/picture/', mayImport: ['graph/model/'], packages: pure },
  {
    folder: 'graph/meeting/',
    mayImport: ['graph/model/', 'graph/change/', 'graph/analysis/'],
    packages: pure,
  },
  { folder: 'graph/format/', mayImport: ['graph/model/', 'graph/change/'], packages: formats },
  { folder: 'graph/store/', mayImport: ['graph/model/', 'graph/change/'], packages: pure },
  // The port knows no engine, not even by its types.
  {
    folder: 'graph/store/store.ts',
    mayImport: ['graph/model/', 'graph/change/'],
    packages: none,
  },
  {
    folder: 'graph/store/open.ts',
    mayImport: ['graph/model/', 'graph/change/', 'graph/store/'],
    packages: /^node:/u,
  },
  {
    folder: 'graph/store/sqlite/',
    mayImport: ['graph/model/', 'graph/change/', 'graph/store/'],
    packages: /^(node:|zod$|@photostructure\/sqlite$)/u,
  },
  {
    folder: 'graph/store/neo4j/',
    mayImport: ['graph/model/', 'graph/change/', 'graph/store/'],
    packages: /^(node:|neo4j-driver$)/u,
  },
  {
    folder: 'api/',
    mayImport: ['graph/', 'seed/'],
    packages: /^(node:|zod$|@?fastify|@formatjs\/intl$)/u,
  },
  { folder: 'api/contract.ts', mayImport: ['graph/model/', 'graph/change/'], packages: /^zod$/u },
  {
    folder: 'command/',
    mayImport: ['graph/', 'seed/', 'api/'],
    packages: /^(node:|zod$|@formatjs\/intl$)/u,
  },
  {
    folder: 'web/',
    mayImport: [
      'graph/model/',
      'graph/change/',
      'graph/analysis/',
      'graph/format/',
      'graph/meeting/',
      'graph/picture/',
      'api/contract.ts',
    ],
    packages: /^(?!node:|@?fastify|@photostructure)/u,
  },
  { folder: 'seed/', mayImport: [], packages: none },
  { folder: 'tools/', mayImport: [], packages: /^(node:|esbuild$)/u },
  {
    folder: 'tests/',
    mayImport: ['graph/', 'api/', 'command/', 'web/', 'seed/', 'tools/'],
    packages: any,
  },
]

const arrowOf = (path: string): Arrow | undefined =>
  arrows
    .filter(({ folder }) => path.startsWith(folder))
    .reduce<Arrow | undefined>(
      (longest, arrow) =>
        longest && longest.folder.length > arrow.folder.length ? longest : arrow,
      undefined,
    )

const allows = (arrow: Arrow, { own, name }: Import): boolean =>
  own
    ? [...everyone, ...arrow.mayImport, arrow.folder].some((place) => name.startsWith(place))
    : arrow.packages.test(name)

/** A sentence for every import that goes against the arrows. */
export const violations = (tree: SourceTree): string[] =>
  [...tree].flatMap(([path, text]) => {
    const arrow = arrowOf(path)
    if (!arrow) return [`${path} lies in no known folder`]
    return importsOf(path, text)
      .filter((imported) => !allows(arrow, imported))
      .map(({ name }) => `${path} may not import ${name}`)
  })

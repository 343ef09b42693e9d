import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

const pages = ['.', 'docs', 'docs/adr'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ folder, name, text: readFileSync(join(root, folder, name), 'utf8') })),
)

const own = /^(graph|api|command|web|seed|tests|tools|docs|\.ci)\/[\w./-]*$/u

/** What a page leads to: its links, from where it lies, and the paths that it names, from the root. */
const placesNamed = (folder: string, text: string): string[] => [
  ...[...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link = '']) => join(folder, link)),
  ...[...text.matchAll(/`([^`\s]+)`/gu)]
    .map(([, path = '']) => path)
    .filter((path) => own.test(path)),
]

test('every file that the documents name is there', () => {
  const missing = pages.flatMap(({ folder, name, text }) =>
    placesNamed(folder, text)
      .filter((place) => !existsSync(join(root, place)))
      .map((place) => `${name} names ${place}`),
  )
  expect(pages.length).toBeGreaterThan(5)
  expect(missing).toEqual([])
})

test('every npm command that the documents name is there', () => {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  const named = pages.flatMap((page) =>
    [...page.text.matchAll(/npm run (?:--silent )?([a-z]+)/gu)].map(([, script = '']) => script),
  )
  expect(named.filter((script) => !text.includes(`"${script}": "`))).toEqual([])
})

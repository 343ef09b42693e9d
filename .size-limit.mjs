import { readFileSync, readdirSync } from 'node:fs'

/** What a browser loads of a built Vonk, with a budget each: `npm run check` holds it to them. */
const folder = 'dist/web/'

const firstScreen = [
  ...readFileSync(`${folder}index.html`, 'utf8').matchAll(/assets\/[^"]+\.js/gu),
].map(([name]) => folder + name)

const chunk = (name) =>
  readdirSync(`${folder}assets`)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
    .map((file) => `${folder}assets/${file}`)

export default [
  { name: 'first screen', path: firstScreen, gzip: true, limit: '350 kB' },
  { name: 'the map, when one opens', path: chunk('workbench'), gzip: true, limit: '200 kB' },
  { name: 'the table, when it opens', path: chunk('table-view'), gzip: true, limit: '310 kB' },
  { name: 'the measures, beside the page', path: chunk('worker'), gzip: true, limit: '120 kB' },
  { name: 'reading files', path: chunk('reading-worker'), gzip: true, limit: '150 kB' },
]

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closure, lockedPackages } from './lock.mjs'
import { root, runTool } from './run.mjs'
import { filesIn } from './sources.mjs'

const allowed = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
]

/** Packages that come along in node_modules and never reach the browser. */
const notShipped = [
  // Only for a server that renders pages, which Vonk does not do.
  'node_modules/isbot',
]

const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.includes(name)))

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The packages that the browser part imports: they end up in `dist/web` and so are shipped. */
const bundled = () => {
  const text = filesIn('web')
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  return Object.keys(devDependencies).filter((name) =>
    new RegExp(`(from |import |import\\(|@import )['"]${name}['"/]`).test(text),
  )
}

/** What is shipped under a licence that is not on the list; the packages of the server go through license-checker. */
export const licenceProblems = async () => {
  const { code, output } = await runTool(
    'license-checker-rseidelsohn',
    ['--production', '--excludePrivatePackages', '--summary', '--onlyAllow', allowed.join(';')],
    { quiet: true },
  )
  return [
    ...(code === 0 ? [] : [output.trim()]),
    ...closure(lockedPackages(), bundled())
      .filter(({ path, license }) => !notShipped.includes(path) && !isAllowed(license ?? 'none'))
      .map(({ path, license }) => `${path} is ${license ?? 'without a licence'}`),
  ]
}

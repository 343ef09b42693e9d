import { expect, test } from 'vitest'
import { closure, lockProblems, lockedPackages } from '../../tools/steps/lock.mjs'

const entry = { version: '1.0.0', integrity: 'sha512-x' }

test('the lock file holds the packages of every platform, and no addresses', () => {
  expect(lockProblems(lockedPackages())).toEqual([])
})

test('a package of another platform without an entry is found', () => {
  const packages = {
    '': {},
    'node_modules/fast': { ...entry, optionalDependencies: { 'fast-mac': '1', 'fast-linux': '1' } },
    'node_modules/fast-linux': entry,
  }
  expect(lockProblems(packages)).toEqual([
    'node_modules/fast may need fast-mac, which has no entry',
  ])
})

test('a package that names its address, or has no fingerprint, is found', () => {
  const packages = {
    'node_modules/a': { ...entry, resolved: 'https://example.org/a.tgz' },
    'node_modules/b': { version: '1.0.0' },
  }
  expect(lockProblems(packages)).toHaveLength(2)
})

test('a package of its own counts before one further up', () => {
  const packages = {
    'node_modules/a': { ...entry, dependencies: { b: '1' } },
    'node_modules/a/node_modules/b': { ...entry, license: 'MIT' },
    'node_modules/b': { ...entry, license: 'GPL-3.0' },
  }
  const places = closure(packages, ['a']).map(({ path }) => path)
  expect(places).toEqual(['node_modules/a', 'node_modules/a/node_modules/b'])
})

import { expect, test } from 'vitest'
import { isOlder } from '../../graph/store/version.ts'

test.each([
  ['3.51.2', '3.51.3', true],
  ['3.50.7', '3.51.3', true],
  ['3.9.2', '3.51.3', true],
  ['2.99.9', '3.51.3', true],
  ['3.51', '3.51.3', true],
  ['3.51.3', '3.51.3', false],
  ['3.51.3.1', '3.51.3', false],
  ['3.53.2', '3.51.3', false],
  ['3.100.0', '3.51.3', false],
  ['10.0.0', '3.51.3', false],
  ['5.26.0-aura', '5.26', false],
  ['2026.10.1', '5.26', false],
  ['5.9.0', '5.26', true],
  ['nonsense', '3.51.3', true],
])('whether version %s is older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older)
})

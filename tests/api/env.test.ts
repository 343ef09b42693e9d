import { expect, test } from 'vitest'
import { dataFolder } from '../../api/data-folder.ts'
import { settingsFrom } from '../../api/env.ts'
import type { Environment } from '../../api/env.ts'
import { GraphError } from '../../graph/errors.ts'

const refusal = (env: Environment): unknown => {
  try {
    return settingsFrom(env)
  } catch (error) {
    return error instanceof GraphError ? [error.code, error.details['setting']] : error
  }
}

test('without settings Vonk listens on this computer only and keeps a file in the data folder', () => {
  expect(settingsFrom({ VONK_HOME: '/data' })).toEqual({
    store: 'sqlite:/data/vonk.sqlite',
    home: '/data',
    host: '127.0.0.1',
    port: 8765,
    anyPort: true,
    open: true,
    log: 'error',
  })
})

test.each([
  [{ VONK_HOST: '0.0.0.0', VONK_ORIGIN: 'http://localhost:8765' }, '0.0.0.0'],
  [{ VONK_HOST: '::', VONK_ORIGIN: 'http://localhost:80' }, '::'],
  [{ VONK_HOST: '::1' }, '::1'],
  [{ VONK_HOST: 'localhost' }, '127.0.0.1'],
  [{ VONK_HOST: '', VONK_PORT: '', VONK_TOKEN: '' }, '127.0.0.1'],
])('%j is safe', (env, host) => {
  expect(settingsFrom(env).host).toBe(host)
})

test.each([
  [{ VONK_HOST: '0.0.0.0' }, 'VONK_HOST'],
  [{ VONK_HOST: '::' }, 'VONK_HOST'],
  [{ VONK_HOST: '192.168.1.4' }, 'VONK_HOST'],
  [{ VONK_HOST: '192.168.1.4', VONK_ORIGIN: 'http://localhost:8765' }, 'VONK_HOST'],
  [{ VONK_HOST: 'vonk.example' }, 'VONK_HOST'],
  [{ VONK_HOST: '127.0.0.1.example' }, 'VONK_HOST'],
  [{ VONK_HOST: '0.0.0.0', VONK_ORIGIN: 'http://127.0.0.1:8765' }, 'VONK_HOST'],
  [{ VONK_HOST: '0.0.0.0', VONK_ORIGIN: 'http://vonk.example:8765' }, 'VONK_ORIGIN'],
  [{ VONK_HOST: '0.0.0.0', VONK_ORIGIN: 'https://localhost:8765' }, 'VONK_ORIGIN'],
  [{ VONK_HOST: '0.0.0.0', VONK_ORIGIN: 'http://localhost' }, 'VONK_ORIGIN'],
  [{ VONK_HOST: '0.0.0.0', VONK_ORIGIN: 'http://localhost:8765/' }, 'VONK_ORIGIN'],
  [{ VONK_HOST: '0.0.0.0', VONK_ORIGIN: 'http://localhost:8765.example' }, 'VONK_ORIGIN'],
  [{ VONK_ORIGIN: '*' }, 'VONK_ORIGIN'],
  [{ VONK_PORT: '65536' }, 'VONK_PORT'],
  [{ VONK_PORT: '-1' }, 'VONK_PORT'],
  [{ VONK_PORT: '80a' }, 'VONK_PORT'],
  [{ VONK_TOKEN: 'short' }, 'VONK_TOKEN'],
  [{ VONK_TOKEN: 'a'.repeat(31) }, 'VONK_TOKEN'],
  [{ VONK_TOKEN: `${'a'.repeat(40)} b` }, 'VONK_TOKEN'],
  [{ VONK_STORE: 'postgres://localhost/vonk' }, 'VONK_STORE'],
  [{ VONK_STORE: 'sqlite:' }, 'VONK_STORE'],
  [{ VONK_OPEN: 'nee' }, 'VONK_OPEN'],
])('%j is refused', (env, setting) => {
  expect(refusal(env)).toEqual(['bad-setting', setting])
})

test('a refused token is not repeated', () => {
  const token = 'geheim'
  expect(() => settingsFrom({ VONK_TOKEN: token })).toThrow(/^(?!.*geheim)/u)
})

test('each platform has its own data folder', () => {
  expect(dataFolder({ XDG_DATA_HOME: '/x' }, 'linux')).toBe('/x/vonk')
  expect(dataFolder({}, 'linux')).toMatch(/\.local.share.vonk$/u)
  expect(dataFolder({}, 'darwin')).toMatch(/Application Support.Vonk$/u)
  expect(dataFolder({ LOCALAPPDATA: 'C:\\Local' }, 'win32')).toMatch(/^C:\\Local.Vonk$/u)
})

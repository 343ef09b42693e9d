import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openVonk } from './vonk.ts'
import type { Vonk } from './vonk.ts'

/** A built page as the build leaves it. */
const withPage = async (): Promise<Vonk> => {
  const webRoot = mkdtempSync(join(tmpdir(), 'vonk-page-'))
  onTestFinished(() => rmSync(webRoot, { recursive: true }))
  mkdirSync(join(webRoot, 'assets'))
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Vonk</title>')
  writeFileSync(join(webRoot, 'assets', 'app-1a2b.js'), 'plain')
  writeFileSync(join(webRoot, 'assets', 'app-1a2b.js.br'), 'packed')
  return openVonk({}, webRoot)
}

const page = { accept: 'text/html', authorization: undefined }

test('the page is served without a cookie, under every address that only it knows', async () => {
  const { ask } = await withPage()
  for (const url of ['/', '/map/linde', '/map/linde/begin?lang=fr']) {
    const answer = await ask('GET', url, { headers: page })
    expect([url, answer.status]).toEqual([url, 200])
    expect(answer.text).toContain('<title>Vonk')
    expect(answer.headers['cache-control']).toBe('no-cache')
  }
})

test('its parts are kept for ever, and go out packed where that is understood', async () => {
  const { ask } = await withPage()
  const url = '/assets/app-1a2b.js'
  const packed = await ask('GET', url, { headers: { 'accept-encoding': 'br' } })
  expect([packed.text, packed.headers['content-encoding']]).toEqual(['packed', 'br'])
  expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await ask('GET', url)).text).toBe('plain')
})

test('a part that is gone, or an unknown address of the API, is no page', async () => {
  const { ask } = await withPage()
  expect((await ask('GET', '/assets/app-0000.js', { headers: page })).status).toBe(404)
  expect((await ask('GET', '/assets/../../package.json', { headers: page })).text).not.toContain(
    '"vonk"',
  )
  expect((await ask('GET', '/api/what', { headers: { accept: 'text/html' } })).status).toBe(404)
  expect((await ask('POST', '/map/linde', { headers: page })).status).toBe(404)
})

test('the description of the API names every address and how it is refused', async () => {
  const { ask } = await openVonk()
  const answer = await ask('GET', '/api/openapi.json')
  const { openapi, paths } = answer.json as {
    openapi: string
    paths: { [path: string]: { [method: string]: { responses: { [status: string]: object } } } }
  }
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths).toSorted()).toEqual([
    '/api/backups',
    '/api/backups/{backup}/maps/{map}',
    '/api/maps',
    '/api/maps/{map}',
    '/api/maps/{map}/commits',
    '/api/maps/{map}/events',
    '/api/maps/{map}/export/{format}',
    '/api/maps/{map}/findings',
    '/api/maps/{map}/import',
    '/api/maps/{map}/log',
    '/api/session',
    '/livez',
    '/readyz',
  ])
  for (const [path, methods] of Object.entries(paths))
    for (const [method, { responses }] of Object.entries(methods))
      expect([path, method, Object.keys(responses)]).toEqual([
        path,
        method,
        expect.arrayContaining(path === '/livez' ? ['200'] : ['4XX', '5XX']),
      ])
})

test('the page that explains it needs no script but its own', async () => {
  const { ask } = await openVonk()
  const answer = await ask('GET', '/api/docs/')
  expect(answer.status).toBe(200)
  expect(answer.text).not.toMatch(/<script(?![^>]*src=)[^>]*>/u)
  const [, script] = /src="\.\/(static\/[^"]+)"/u.exec(answer.text) ?? []
  expect((await ask('GET', `/api/docs/${script}`)).status).toBe(200)
})

test('a Vonk on its way out is not ready any more', async () => {
  const vonk = await openVonk()
  vonk.house.closing = true
  const answer = await vonk.ask('GET', '/readyz')
  expect([answer.status, answer.json]).toMatchObject([503, { code: 'store-unreachable' }])
  expect((await vonk.ask('GET', '/livez')).status).toBe(200)
})

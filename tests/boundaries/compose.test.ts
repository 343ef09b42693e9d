import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { settingsFrom } from '../../api/env.ts'

const service = z.looseObject({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  healthcheck: z.looseObject({}),
})
const { services, volumes } = z
  .object({
    services: z.object({ vonk: service, neo4j: service }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(readFileSync('docker-compose.yml', 'utf8')))
const all = Object.values(services)
const vonk = Object.entries(services.vonk.environment).map(([name, value]) => [name, String(value)])

test('everything is published on this computer only, and each service says whether it is well', () => {
  for (const { ports } of all)
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/u)
  expect(services.vonk.ports).toEqual(['127.0.0.1:8765:8765'])
})

test('every variable that it sets for Vonk is one that Vonk reads', () => {
  const known = new Set(readFileSync('api/env.ts', 'utf8').match(/\bVONK_[A-Z_]+/gu))
  expect(vonk.map(([name = '']) => name).filter((name) => !known.has(name))).toEqual([])
})

test('Vonk takes these settings, and refuses them without the one name that it answers to', () => {
  const env = Object.fromEntries(vonk) as { [name: string]: string }
  expect(settingsFrom(env)).toMatchObject({
    store: 'neo4j://neo4j:7687',
    host: '0.0.0.0',
    port: 8765,
    origin: 'http://localhost:8765',
  })
  expect(() => settingsFrom({ ...env, VONK_ORIGIN: '' })).toThrow('bad-setting')
})

test('no secret stands in it, every image has a version, and what is kept has a volume with a name', () => {
  const text = readFileSync('docker-compose.yml', 'utf8')
  for (const line of text.split('\n').filter((each) => /PASSWORD|AUTH:/u.test(each)))
    if (!line.trim().startsWith('#') && !line.includes('cypher-shell'))
      expect(line).toContain('${VONK_STORE_PASSWORD:?')
  for (const { image } of all) if (image !== undefined) expect(image).toMatch(/:\d+\.\d+\.\d+/u)
  for (const { volumes: used } of all)
    for (const each of used) expect(Object.keys(volumes)).toContain(each.split(':')[0])
  expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^USER node$/mu)
})

test('Compose itself finds nothing wrong with it, where it is installed', () => {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'docker-compose'))
    .find((path) => existsSync(path))
  if (found === undefined) {
    process.stderr.write(
      '\nNOT TRIED: what Compose itself says. Install docker-compose and run: npx vitest run tests/boundaries/compose\n\n',
    )
    return
  }
  const env = { ...process.env, VONK_STORE_PASSWORD: 'only-for-the-test' }
  const said = execFileSync(found, ['config'], { env, encoding: 'utf8' })
  expect(parse(said)).toMatchObject({ services: { vonk: {}, neo4j: {} } })
})

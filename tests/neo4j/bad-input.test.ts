import { auth, driver as driverOf } from 'neo4j-driver'
import { expect, inject, onTestFinished, test } from 'vitest'
import { toBody } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { codeOfAsync } from '../store/code-of-async.ts'
import { founding, nextCommit } from '../store/next-commit.ts'
import { described } from './described.ts'
import { ownServer } from './own-server.ts'

const first = founding(mapId, 'De Vlierhoek', [create(actor('Harmonie'))])
const second = nextCommit(first.after, [create(actor('Schaakclub'))])

const found = async (store: Store) => store.append(mapId, first.commit, first.effects, 0)
const grow = async (store: Store) => store.append(mapId, second.commit, second.effects, 1)

test('a Neo4j that is too old is refused, and nothing is written in it', async () => {
  const settings = ['server.config.strict_validation.enabled=false']
  const { url } = await ownServer(inject('neo4jOld'), { settings })
  const before = await described(url)
  await expect(openStore(url)).rejects.toMatchObject({
    code: 'store-unsupported',
    details: { version: '5.12.0', oldest: '5.26.0' },
  })
  expect(await codeOfAsync(openStore(url, { readonly: true }))).toBe('store-unsupported')
  expect(await described(url)).toEqual(before)
})

test('a database that may only be read is read, and takes no commit', async () => {
  const server = await ownServer(inject('neo4jLts'))
  const before = await openStore(server.url)
  await found(before)
  await before.close()
  await server.again(['server.databases.read_only=neo4j'])
  const held = await described(server.url)
  const store = await openStore(server.url)
  onTestFinished(async () => store.close())
  expect(await codeOfAsync(grow(store))).toBe('store-not-writable')
  expect(toBody(await store.load(mapId))).toEqual(toBody(first.after))
  expect(await store.commits(mapId, 0, 10)).toEqual([first.commit])
  expect(await described(server.url)).toEqual(held)
})

const [old, changed] = ['the-old-password', 'the-new-password']

/** As the person who keeps the database. */
const alter = async (url: string, from: string, to: string): Promise<string> => {
  const driver = driverOf(url, auth.basic('neo4j', from))
  try {
    const session = driver.session({ database: 'system' })
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to })
    return 'changed'
  } catch (error) {
    return String(error)
  } finally {
    await driver.close()
  }
}

/** Waits until Neo4j lets this name in again. */
const changePassword = async (url: string, from: string, to: string): Promise<void> => {
  const waiting = { timeout: 60_000, interval: 500 }
  await expect.poll(async () => alter(url, from, to), waiting).toBe('changed')
}

test('who is not known by name and password is refused, and comes in again with the right one', async () => {
  const { url } = await ownServer(inject('neo4jLts'), {
    settings: ['dbms.security.auth_enabled=true'],
  })
  const open = async (password: string) => openStore(url, { user: 'neo4j', password })
  expect(await codeOfAsync(openStore(url))).toBe('store-login')
  // The one that every Neo4j begins with, and that must be changed.
  expect(await codeOfAsync(open('neo4j'))).toBe('store-login')
  await changePassword(url, 'neo4j', old)
  const store = await open(old)
  onTestFinished(async () => store.close())
  await found(store)

  await changePassword(url, old, changed)
  const codes = await Promise.all(
    Array.from({ length: 8 }, async () => codeOfAsync(store.load(mapId))),
  )
  // Who was in stays in; others are refused.
  expect(new Set(codes.filter((code) => code !== undefined))).toEqual(new Set(['store-login']))
  expect(await codeOfAsync(open(old))).toBe('store-login')
  // So many wrong ones that Neo4j lets nobody in by this name for a while: that is waited out.
  const again = await open(changed)
  expect(await again.commits(mapId, 0, 10)).toEqual([first.commit])
  await again.close()

  await changePassword(url, changed, old)
  expect(await grow(store)).toEqual({ type: 'appended' })
  const answers = await Promise.all(Array.from({ length: 8 }, async () => store.load(mapId)))
  expect(answers.map(({ revision }) => revision)).toEqual(answers.map(() => 2))
})

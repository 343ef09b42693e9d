import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../graph/store/open.ts'
import { codeOfAsync } from './code-of-async.ts'
import { folder } from './folder.ts'
import { startCommitting } from './start-committing.ts'

test('one process serves a file, others may read it, and a kill leaves nothing in the way', async () => {
  const path = join(folder(), 'vonk.sqlite')
  const { child, lines } = startCommitting(path)
  await once(lines, 'line')
  expect(await codeOfAsync(openStore(`sqlite:${path}`))).toBe('store-in-use')
  const reader = await openStore(`sqlite:${path}`, { readonly: true })
  const [map] = await reader.maps()
  expect(map?.revision).toBeGreaterThan(1)
  await reader.close()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const store = await openStore(`sqlite:${path}`)
  expect((await store.maps())[0]?.revision).toBeGreaterThan(1)
  await store.close()
})

test('of twenty that open a file at once exactly one serves it, and the next may after it', async () => {
  const url = `sqlite:${join(folder(), 'vonk.sqlite')}`
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, async () => openStore(url)))
  const opened = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  expect(opened).toHaveLength(1)
  expect(refused).toMatchObject(Array.from({ length: 19 }, () => ({ code: 'store-in-use' })))
  await opened[0]?.close()
  const next = await openStore(url)
  await next.close()
})

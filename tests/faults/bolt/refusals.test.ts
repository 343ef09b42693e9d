import { expect, test } from 'vitest'
import { codeOfAsync } from '../../store/code-of-async.ts'
import { adapterRig } from './adapter-rig.ts'
import { senderTo } from './sender.ts'

/** The database refuses a commit: which refusals pass by themselves, and what is said of the others. */

const passing = [
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Security.AuthorizationExpired',
] as const

for (const routed of [false, true])
  test.for(passing)(
    `after %s it tries again${routed ? ', in a cluster too' : ''}`,
    async (code) => {
      const { store, log, plan, played } = await adapterRig({ routed })
      const sender = senderTo(store, 'map')
      plan('map', [
        { at: 'RUN', fault: { type: 'failure', code } },
        { at: 'PULL', fault: { type: 'failure', code } },
      ])
      const next = sender.next()
      expect(await sender.send(next)).toEqual({ type: 'appended' })
      expect([played(), log.applied(next.commit.commitId)]).toEqual([2, 1])
    },
  )

test('what a failing database did all the same is found and not done again', async () => {
  const { store, log, plan } = await adapterRig()
  const sender = senderTo(store, 'map')
  const code = 'Neo.DatabaseError.Transaction.TransactionCommitFailed'
  plan('map', [{ at: 'PULL', fault: { type: 'failure', code, applied: true } }])
  const next = sender.next()
  expect(await sender.send(next)).toEqual({ type: 'known', commit: next.commit })
  expect(log.applied(next.commit.commitId)).toBe(1)
})

test.for([
  ['Neo.ClientError.Security.Unauthorized', 'store-login'],
  ['Neo.ClientError.Security.CredentialsExpired', 'store-login'],
  ['Neo.ClientError.Security.Forbidden', 'store-not-writable'],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'store-not-writable'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'store-unreachable'],
] as const)('%s is %s at once, and nothing is written', async ([code, told]) => {
  const { store, log, plan, played } = await adapterRig()
  const sender = senderTo(store, 'map')
  plan('map', [{ at: 'RUN', fault: { type: 'failure', code } }])
  const next = sender.next()
  expect(await codeOfAsync(sender.send(next))).toBe(told)
  expect([played(), log.applied(next.commit.commitId)]).toEqual([1, 0])
  expect(await sender.send(next)).toEqual({ type: 'appended' })
})

test('what was lost before it was refused may be there all the same', async () => {
  const { store, log, plan } = await adapterRig()
  const sender = senderTo(store, 'map')
  const code = 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase'
  plan('map', [
    { at: 'PULL', fault: { type: 'cut', applied: true } },
    { at: 'RUN', fault: { type: 'failure', code } },
  ])
  const next = sender.next()
  expect(await codeOfAsync(sender.send(next))).toBe('outcome-unknown')
  expect(await sender.send(next)).toEqual({ type: 'known', commit: next.commit })
  expect(log.applied(next.commit.commitId)).toBe(1)
})

test('a name that nobody comes in by for a while is waited for', async () => {
  const { store, log, plan } = await adapterRig()
  const sender = senderTo(store, 'map')
  const code = 'Neo.ClientError.Security.AuthenticationRateLimit'
  plan(
    'map',
    [1, 2, 3].map(() => ({ at: 'RUN', fault: { type: 'failure', code } })),
  )
  const next = sender.next()
  expect(await sender.send(next)).toEqual({ type: 'appended' })
  expect(log.applied(next.commit.commitId)).toBe(1)
})

test('a password that was changed is told, and serves again when it is the old one', async () => {
  const { store, stub, always } = await adapterRig()
  const sender = senderTo(store, 'map')
  await sender.send(sender.next())
  const code = 'Neo.ClientError.Security.Unauthorized'
  always(({ name }) => (name === 'LOGON' || name === 'RUN' ? { type: 'failure', code } : undefined))
  const next = sender.next()
  expect(await codeOfAsync(sender.send(next))).toBe('store-login')
  expect(await codeOfAsync(sender.send(next))).toBe('store-login')
  always(undefined)
  expect(await sender.send(next)).toEqual({ type: 'appended' })
  expect(stub.connections()).toBe(1)
})

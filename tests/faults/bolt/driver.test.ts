import { isRetryableError } from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { errorOf, isPending, rig } from './driver-rig.ts'
import type { Fault } from './script.ts'

/** What `graph/store/neo4j` is built on: how the driver behaves when a server does not. */

const statement = 'CREATE (:Thing)'

const alone = async (driver: Driver): Promise<unknown> => driver.session().run(statement)
const managed = async (driver: Driver): Promise<unknown> =>
  driver.session().executeWrite(async (transaction) => transaction.run(statement))

const lostAnswer: Fault = { type: 'cut', applied: true }

test.for(['5.4', '5.8'] as const)('speaks Bolt %s with the stub', async (version) => {
  const { driver, applied } = await rig({}, { disableLosslessIntegers: true }, { version })
  const { records, summary } = await driver.session().run(statement)
  expect(records.map((record) => record.toObject())).toEqual([{ one: 1 }])
  expect(String(summary.server.protocolVersion)).toContain(version)
  expect(applied()).toBe(1)
})

test('a managed transaction whose COMMIT loses its answer is done twice, and nobody is told', async () => {
  const { driver, applied } = await rig({ COMMIT: lostAnswer })
  await managed(driver)
  expect(applied()).toBe(2)
})

test('a query that the driver manages itself is done twice in the same way', async () => {
  const { driver, applied } = await rig({ COMMIT: lostAnswer })
  await driver.executeQuery(statement)
  expect(applied()).toBe(2)
})

test('an open transaction is done once, and its error calls itself retryable', async () => {
  const { driver, applied } = await rig({ COMMIT: lostAnswer })
  const transaction = await driver.session().beginTransaction()
  await transaction.run(statement)
  const error = await errorOf(transaction.commit())
  expect([error.code, isRetryableError(error)]).toEqual(['ServiceUnavailable', true])
  expect(applied()).toBe(1)
})

test.for(['RUN', 'PULL'] as const)(
  'a statement on its own is sent once, and fails when the answer to %s is lost',
  async (name) => {
    const { driver, stub, applied } = await rig({ [name]: lostAnswer })
    const error = await errorOf(alone(driver))
    expect([error.code, error.message]).toEqual([
      'ServiceUnavailable',
      'Connection was closed by server',
    ])
    expect(applied()).toBe(name === 'PULL' ? 1 : 0)
    expect(stub.heard('RUN')).toBe(1)
  },
)

test('a connection that is reset reads like one that was never made, but for its cause', async () => {
  const { driver } = await rig({ RUN: { type: 'reset' } })
  const error = await errorOf(alone(driver))
  expect(error.message).toMatch(/^Failed to connect to server\..* Caused by: read ECONNRESET$/u)
})

test('a statement that the server calls idempotent is sent again, unless that is switched off', async () => {
  const code = 'Neo.TransientError.General.DatabaseUnavailable'
  const RUN: Fault = { type: 'failure', code, idempotent: true }
  const ordinary = await rig({ RUN })
  await alone(ordinary.driver)
  expect(ordinary.stub.heard('RUN')).toBe(2)
  const strict = await rig({ RUN }, { disableAutoCommitRetries: true })
  expect((await errorOf(alone(strict.driver))).code).toBe(code)
  expect(strict.stub.heard('RUN')).toBe(1)
})

test('an answer that never comes is waited for without end', async () => {
  const never: Fault = { type: 'stall', applied: true }
  const waits = [
    alone((await rig({ RUN: never })).driver),
    alone((await rig({ PULL: never })).driver),
    managed((await rig({ COMMIT: never })).driver),
  ]
  const pending = await Promise.all(waits.map(async (work) => isPending(work, 3000)))
  expect(pending).toEqual([true, true, true])
})

test('closing a session waits for the connection that does not answer', async () => {
  const { driver, stub } = await rig({ PULL: { type: 'stall' } })
  const session = driver.session()
  void session.run(statement)
  await expect.poll(() => stub.heard('PULL')).toBe(1)
  expect(await isPending(session.close(), 500)).toBe(true)
  expect(stub.connections()).toBe(1)
})

test('closing a driver ends the connections in use at once, but tells nobody who waits', async () => {
  const { driver, stub } = await rig({ PULL: { type: 'stall' } })
  const work = alone(driver)
  await expect.poll(() => stub.heard('PULL')).toBe(1)
  await driver.close()
  await expect.poll(() => stub.connections()).toBe(0)
  expect(await isPending(work, 500)).toBe(true)
})

test('a handshake without an answer keeps its connection even when the driver is closed', async () => {
  const patience = { connectionAcquisitionTimeout: 200, connectionTimeout: 100 }
  const { driver, stub } = await rig({ HANDSHAKE: { type: 'stall' } }, patience)
  const error = await errorOf(alone(driver))
  expect(error.code).toBe('N/A')
  expect(error.message).toContain('Connection acquisition timed out in 200 ms')
  await driver.close()
  expect(stub.connections()).toBe(1)
})

test('a server says for how long its silence means nothing yet', async () => {
  const { driver } = await rig({ PULL: { type: 'stall' } }, {}, { silenceSeconds: 1 })
  const error = await errorOf(alone(driver))
  expect(error.code).toBe('ServiceUnavailable')
  expect(error.message).toContain("Caused by: Connection lost. Server didn't respond in 1000ms")
})

test.for([
  ['Neo.TransientError.Transaction.DeadlockDetected', true],
  ['Neo.ClientError.Security.AuthorizationExpired', true],
  ['Neo.ClientError.Security.Unauthorized', false],
  ['Neo.ClientError.Security.Forbidden', false],
  ['Neo.ClientError.Cluster.NotALeader', false],
] as const)('whether %s is called retryable: %s', async ([code, retryable]) => {
  const { driver, applied } = await rig({ RUN: { type: 'failure', code } })
  const error = await errorOf(alone(driver))
  expect([error.code, isRetryableError(error)]).toEqual([code, retryable])
  expect(applied()).toBe(0)
})

test('where nobody listens, the error names the connection that was refused', async () => {
  const { driver, stub } = await rig({})
  await stub.close()
  const error = await errorOf(alone(driver))
  expect(error.code).toBe('ServiceUnavailable')
  expect(error.message).toContain('Caused by: connect ECONNREFUSED')
})

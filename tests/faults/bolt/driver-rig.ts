import { auth, driver as driverOf, Neo4jError } from 'neo4j-driver'
import type { Config, Driver } from 'neo4j-driver'
import { onTestFinished } from 'vitest'
import { openBoltStub } from './bolt-stub.ts'
import type { Stub } from './bolt-stub.ts'
import type { MessageName } from './message.ts'
import { countingDatabase } from './script.ts'
import type { Fault, Script } from './script.ts'

export type Rig = {
  readonly stub: Stub
  readonly driver: Driver
  /** How many statements were committed. */
  readonly applied: () => number
}

/** A server where something goes wrong with the first message of a name, and a driver to it. */
export const rig = async (
  goesWrong: { readonly [name in MessageName]?: Fault },
  config: Config = {},
  script: Partial<Script> = {},
): Promise<Rig> => {
  const { database, applied } = countingDatabase()
  const left = new Map(Object.entries(goesWrong))
  const fault: Script['fault'] = ({ name }) => {
    const found = left.get(name)
    left.delete(name)
    return found
  }
  const stub = await openBoltStub({ database, fault, ...script })
  const driver = driverOf(stub.url, auth.basic('vonk', 'a secret'), config)
  onTestFinished(async () => {
    await driver.close()
    await stub.close()
  })
  return { stub, driver, applied }
}

/** The error of work that has to fail. */
export const errorOf = async (work: Promise<unknown>): Promise<Neo4jError> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Neo4jError) return error
    throw error
  }
  throw new Error('it did not fail')
}

/** Whether work is neither done nor failed after so much time. */
export const isPending = async (work: Promise<unknown>, milliseconds: number): Promise<boolean> =>
  Promise.race([
    work.then(
      () => false,
      () => false,
    ),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(true), milliseconds)
    }),
  ])

import { driver as driverOf } from 'neo4j-driver'

type Row = { readonly [column: string]: unknown }
type Parameters = { readonly [name: string]: unknown }
type Ask = (text: string, parameters?: Parameters) => Promise<readonly Row[]>

/** Runs Cypher beside Vonk, as a person with the Neo4j browser would. Plain rows. */
export const cypher = async (
  url: string,
  text: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> => asking(url, async (ask) => ask(text, parameters))

/** The same for several texts, over one connection. */
const asking = async <T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> => {
  const driver = driverOf(url, undefined, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  try {
    const session = driver.session()
    return await work(async (text, parameters = {}) => {
      const { records } = await session.run(text, parameters)
      return records.map((record) => record.toObject())
    })
  } finally {
    await driver.close()
  }
}

/** Takes everything out of a database, what Vonk made to keep order in it included. */
export const emptied = async (url: string): Promise<void> =>
  asking(url, async (ask) => {
    await ask('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    for (const { drop } of await ask(
      `SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name AS drop`,
    ))
      await ask(String(drop))
    for (const { drop } of await ask(
      `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX ' + name AS drop`,
    ))
      await ask(String(drop))
  })

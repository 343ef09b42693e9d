import { driver as driverOf } from 'neo4j-driver'

/** Runs Cypher beside Vonk, as a person with the Neo4j browser would. Plain rows. */
export const cypher = async (
  url: string,
  text: string,
  parameters: { readonly [name: string]: unknown } = {},
): Promise<readonly { readonly [column: string]: unknown }[]> => {
  const driver = driverOf(url, undefined, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  try {
    const session = driver.session()
    const { records } = await session.run(text, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

/** Takes everything out of a database, what Vonk made to keep order in it included. */
export const emptied = async (url: string): Promise<void> => {
  await cypher(url, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  for (const { drop } of await cypher(
    url,
    `SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name AS drop`,
  ))
    await cypher(url, String(drop))
  for (const { drop } of await cypher(
    url,
    `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX ' + name AS drop`,
  ))
    await cypher(url, String(drop))
}

import type { Connection } from './connection.ts'
import { isReadOnly } from './failure.ts'
import type { Row } from './pool.ts'
import type { Statement } from './statements.ts'

/**
 * Reads while nobody appends to the map. A database that takes no writes gives no lock, and needs none.
 *
 * @throws what `Connection` throws
 */
export const underLock = async (
  connection: Connection,
  text: Statement,
  parameters: Row,
): Promise<readonly Row[]> => {
  try {
    return await connection.read(text, { ...parameters, lock: true })
  } catch (error) {
    if (!isReadOnly(error)) throw error
    return connection.read(text, { ...parameters, lock: false })
  }
}

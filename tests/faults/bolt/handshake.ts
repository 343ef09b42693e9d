/** `5.8` as a Neo4j of today does, by its manifest; `5.4` in the way of before. */
export type BoltVersion = '5.4' | '5.8'

const opening = 0x6060b017
const openingLength = 20

/**
 * Agrees on a version of Bolt. Gives what to send, and when it is done how many bytes it took.
 *
 * @throws RangeError for anything that does not speak Bolt
 */
export const handshake = (version: BoltVersion) => {
  let asked = false
  return (received: Buffer): { readonly send?: Buffer; readonly took?: number } => {
    if (!asked) {
      if (received.length < openingLength) return {}
      if (received.readUInt32BE() !== opening) throw new RangeError('not Bolt')
      asked = true
      return version === '5.4'
        ? { send: Buffer.from([0, 0, 4, 5]), took: openingLength }
        : { send: manifest }
    }
    return received.length < choiceEnd ? {} : { took: choiceEnd }
  }
}

/** “Choose yourself”; one range of versions, 5.8 and the eight below it; no capabilities. */
const manifest = Buffer.from([0, 0, 1, 0xff, 1, 0, 8, 8, 5, 0])

/** The driver's choice: a version, and no capabilities either. */
const choiceEnd = openingLength + 5

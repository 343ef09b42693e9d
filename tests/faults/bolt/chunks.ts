const longestChunk = 0xffff

/** A message in chunks: each with its length before it, and an empty one at the end. */
export const chunked = (message: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at < message.length; at += longestChunk) {
    const part = message.subarray(at, at + longestChunk)
    parts.push(lengthOf(part), part)
  }
  return Buffer.concat([...parts, Buffer.alloc(2)])
}

/** Gives the messages that bytes complete, however the network cut them up. */
export const dechunker = (): ((bytes: Buffer) => readonly Buffer[]) => {
  let rest = Buffer.alloc(0)
  const parts: Buffer[] = []
  return (bytes) => {
    const messages: Buffer[] = []
    rest = Buffer.concat([rest, bytes])
    while (rest.length >= 2) {
      const length = rest.readUInt16BE()
      if (rest.length < 2 + length) break
      if (length > 0) parts.push(rest.subarray(2, 2 + length))
      // An empty chunk that ends no message only keeps the connection awake.
      else if (parts.length > 0) messages.push(Buffer.concat(parts.splice(0)))
      rest = rest.subarray(2 + length)
    }
    return messages
  }
}

const lengthOf = (part: Buffer): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(part.length)
  return bytes
}
